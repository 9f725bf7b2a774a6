/** An edition out of its rows, as the domain knows it. */
import type { readEdition } from '#contract/edition.ts';
import type { OutputOf } from '#contract/route.ts';
import type { Day } from '#domain/calendar/day.ts';
import { points } from '#domain/points/points.ts';
import type { Edition, EditionNode } from '#domain/rubric/edition.ts';
import type { Queries } from '../db/queries.ts';
import { loadHead, loadNodes, loadSlots, type HeadRecord, type NodeRecord } from './queries.ts';

type Head = OutputOf<typeof readEdition>['head'];

export const headOf = (row: HeadRecord): Head => ({
  id: row.id,
  title: row.title,
  indexYear: row.index_year,
  level: row.level as Head['level'],
  unitGroup: row.unit_group,
  edition: row.edition,
  state: row.state as Head['state'],
  source: row.source,
  isIllustrative: row.is_illustrative,
  previousId: row.previous_id,
  publishedAt: row.published_at?.toISOString() ?? null,
  version: row.version,
});

/** A node with the row it stands in. */
export interface KeptNode extends EditionNode {
  id: number;
  version: number;
}

/** @throws Problem not-found */
export async function loadEdition(db: Queries, id: number) {
  const row = await loadHead(db, id);
  const kept = await loadKept(db, id);
  const edition: Edition = {
    title: row.title,
    indexYear: row.index_year,
    level: row.level as Edition['level'],
    unitGroup: row.unit_group,
    source: row.source,
    decimals: row.decimals,
    isRescaled: row.is_rescaled,
    isIllustrative: row.is_illustrative,
    nodes: kept.map(({ id: _, version: __, ...node }) => node),
  };
  return { row, edition, kept };
}

export async function loadKept(db: Queries, rubricId: number): Promise<KeptNode[]> {
  const [nodes, slots] = await Promise.all([loadNodes(db, rubricId), loadSlots(db, rubricId)]);
  const slotsOf = Map.groupBy(slots, ({ node_id }) => node_id);
  return nodes.map((node) => ({
    id: node.id,
    version: node.version,
    ...nodeOf(node),
    slots: (slotsOf.get(node.id) ?? []).map(({ name, is_required: isRequired }) => ({
      name,
      isRequired,
    })),
  }));
}

const nodeOf = (node: NodeRecord): Omit<EditionNode, 'slots'> => ({
  code: node.code,
  parent: node.parent_code,
  name: node.name,
  maxPoints: points(node.max_points),
  standing: node.standing as EditionNode['standing'],
  isResidual: node.is_residual,
  isSurvey: node.is_survey,
  rule:
    node.rule_kind === null
      ? null
      : {
          kind: node.rule_kind,
          parameters: node.rule_parameters as Record<string, unknown>,
          source: node.rule_source,
          confidence: node.rule_confidence as 'unconfirmed',
        },
  source: node.source,
  dueOn: node.due_on as Day | null,
});
