/** A new draft: its head with the next edition number, its nodes in order, their slots. */
import { sql } from 'kysely';
import { Problem } from '#contract/problem.ts';
import { checkEdition } from '#domain/rubric/check-edition.ts';
import type { Edition } from '#domain/rubric/edition.ts';
import type { Queries } from '../db/queries.ts';
import type { AuditEvent } from '../http/trail.ts';
import { insertNodes } from './save-nodes.ts';

export interface Saving {
  db: Queries;
  record(event: AuditEvent): Promise<void>;
}

interface Origin {
  previousId?: number;
  seedCode?: string;
}

export const labelOf = ({ title, indexYear }: { title: string; indexYear: number }): string =>
  `${title} (${indexYear})`.slice(0, 200);

const unsound: ReadonlySet<string> = new Set(['duplicate-code', 'unknown-parent']);

/**
 * Other errors may stand in a draft; what the tables could not hold as a tree may not.
 * @throws Problem conflict
 */
export function refuseUnsound(draft: Edition): void {
  const fault = checkEdition(draft).find(({ code }) => unsound.has(code));
  if (fault !== undefined) throw new Problem('conflict', { detail: fault.message });
}

/** @throws Problem conflict when the nodes are no tree */
export async function saveDraft({ db, record }: Saving, draft: Edition, origin: Origin = {}) {
  refuseUnsound(draft);
  const { id, edition } = await saveHead(db, draft, origin);
  await insertNodes(db, id, draft.nodes, new Map());
  await record({
    action: origin.previousId === undefined ? 'edition.create' : 'edition.copy',
    subject: { type: 'rubric', id, label: labelOf(draft) },
    after: { edition, nodes: draft.nodes.length, previousId: origin.previousId ?? null },
  });
  return { id, edition };
}

/** Two drafts of one year, level and group made at once follow each other. */
async function saveHead(db: Queries, draft: Edition, { previousId, seedCode }: Origin) {
  const { indexYear, level, unitGroup } = draft;
  await sql`select pg_advisory_xact_lock(hashtextextended(${`edition ${indexYear} ${level} ${unitGroup}`}, 0))`.execute(
    db,
  );
  return db
    .insertInto('rubric')
    .values((rubric) => ({
      index_year: indexYear,
      level,
      unit_group: unitGroup,
      edition: rubric
        .selectFrom('rubric as earlier')
        .select(sql<number>`coalesce(max(earlier.edition), 0) + 1`.as('next'))
        .where('earlier.index_year', '=', indexYear)
        .where('earlier.level', '=', level)
        .where('earlier.unit_group', '=', unitGroup),
      title: draft.title,
      source: draft.source,
      decimals: draft.decimals,
      is_rescaled: draft.isRescaled,
      is_illustrative: draft.isIllustrative,
      previous_id: previousId ?? null,
      seed_code: seedCode ?? null,
    }))
    .returning(['id', 'edition'])
    .executeTakeFirstOrThrow();
}
