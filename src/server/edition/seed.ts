/** The rubric that ships: index year 2019, from Appendix 2 of Plan 123. */
import { readFile } from 'node:fs/promises';
import { asEdition, editionDocument } from '#contract/scoring.ts';
import { publishEdition } from './publish.ts';
import { saveDraft, type Saving } from './save-edition.ts';

const seeds = new URL('../../../db/seeds/', import.meta.url);

/** Adds and publishes it once. */
export async function seedEdition(context: Saving & { personId: number | null }): Promise<void> {
  const seedCode = 'rubric-2019';
  const known = await context.db
    .selectFrom('rubric')
    .select('id')
    .where('seed_code', '=', seedCode)
    .executeTakeFirst();
  if (known !== undefined) return;
  const text = await readFile(new URL(`${seedCode}.json`, seeds), 'utf8');
  const draft = asEdition(editionDocument.parse(JSON.parse(text)));
  const { id } = await saveDraft(context, draft, { seedCode });
  await publishEdition(context, { editionId: id, version: 1 });
}
