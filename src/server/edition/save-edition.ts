/** A new draft: its head with the next edition number, its nodes in order, their slots. */
import { sql } from 'kysely';
import { Problem } from '#contract/problem.ts';
import { checkEdition } from '#domain/rubric/check-edition.ts';
import type { Edition, EditionNode } from '#domain/rubric/edition.ts';
import type { Queries } from '../db/queries.ts';
import type { AuditEvent } from '../http/trail.ts';

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

/** What the tables could not hold as a tree; other errors may stand in a draft. */
const unsound: ReadonlySet<string> = new Set(['duplicate-code', 'unknown-parent']);

/** @throws Problem conflict when the nodes are no tree */
export async function saveDraft({ db, record }: Saving, draft: Edition, origin: Origin = {}) {
  const fault = checkEdition(draft).find(({ code }) => unsound.has(code));
  if (fault !== undefined) throw new Problem('conflict', { detail: fault.message });
  const { id, edition } = await saveHead(db, draft, origin);
  await saveNodes(db, id, draft.nodes);
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

/** Level by level, since a child needs its parent's id. */
async function saveNodes(db: Queries, rubricId: number, nodes: readonly EditionNode[]) {
  const ids = new Map<string, number>();
  let left = nodes.map((node, position) => ({ node, position }));
  while (left.length > 0) {
    const ready = left.filter(({ node }) => node.parent === null || ids.has(node.parent));
    const rows = ready.map(({ node, position }) => rowOf(node, rubricId, position, ids));
    const saved = await db
      .insertInto('rubric_node')
      .values(rows)
      .returning(['id', 'code'])
      .execute();
    for (const { id, code } of saved) ids.set(code, id);
    left = left.filter(({ node }) => !ids.has(node.code));
  }
  const slots = nodes.flatMap(({ code, slots: asked }) =>
    asked.map(({ name, isRequired }, position) => ({
      node_id: ids.get(code) ?? 0,
      position,
      name,
      is_required: isRequired,
    })),
  );
  if (slots.length > 0) await db.insertInto('rubric_slot').values(slots).execute();
}

const rowOf = (
  node: EditionNode,
  rubricId: number,
  position: number,
  ids: ReadonlyMap<string, number>,
) => ({
  rubric_id: rubricId,
  code: node.code,
  parent_id: node.parent === null ? null : (ids.get(node.parent) ?? null),
  name: node.name,
  position,
  max_points: node.maxPoints,
  standing: node.standing,
  is_residual: node.isResidual,
  is_survey: node.isSurvey,
  rule_kind: node.rule?.kind ?? null,
  rule_parameters: node.rule === null ? null : JSON.stringify(node.rule.parameters),
  rule_source: node.rule?.source ?? null,
  rule_confidence: node.rule?.confidence ?? ('unconfirmed' as const),
  source: node.source,
  due_on: node.dueOn,
});
