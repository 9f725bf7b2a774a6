/** The rubrics that ship: index year 2019 from Plan 123, and made-up ones ("dữ liệu minh hoạ"). */
import { readFile } from 'node:fs/promises';
import { asEdition, editionDocument } from '#contract/scoring.ts';
import { publishEdition } from './publish.ts';
import { saveDraft, type Saving } from './save-edition.ts';

const seeds = new URL('../../../db/seeds/', import.meta.url);

/** Each names its file and is the edition's lasting identity. */
const seedCodes = [
  'rubric-2019',
  'rubric-department-2020',
  'rubric-district-2020',
  'rubric-commune-2020',
  'rubric-department-2019',
  'rubric-district-2019',
] as const;

type Seeding = Saving & { personId: number | null };

/** Adds and publishes each once. */
export async function seedEditions(context: Seeding): Promise<void> {
  const known = await context.db
    .selectFrom('rubric')
    .select('seed_code')
    .where('seed_code', 'in', seedCodes)
    .execute();
  const present = new Set(known.map(({ seed_code: code }) => code));
  for (const code of seedCodes) if (!present.has(code)) await seedEdition(context, code);
}

async function seedEdition(context: Seeding, seedCode: string): Promise<void> {
  const text = await readFile(new URL(`${seedCode}.json`, seeds), 'utf8');
  const draft = asEdition(editionDocument.parse(JSON.parse(text)));
  const { id } = await saveDraft(context, draft, { seedCode });
  await publishEdition(context, { editionId: id, version: 1 });
}
