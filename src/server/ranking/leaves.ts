/** Every leaf of some sheets of a round, as it stands at each sheet's stage. */
import { sql } from 'kysely';
import { standingAt } from '#domain/assessment/layer.ts';
import type { PublishedContent } from '#contract/ranking.ts';
import type { Queries } from '../db/queries.ts';
import type { SheetGround } from '../assessment/actions.ts';
import type { LeafHead } from './why.ts';

export type LeafResult = PublishedContent['units'][number]['leaves'][number];

interface Row {
  sheet_id: number;
  node_id: number;
  stage: number;
  state: string;
  points: string | null;
}

/** @returns by sheet, leaves in the order of the rubric; what was never entered is missing */
export async function loadLeaves(
  db: Queries,
  grounds: readonly SheetGround[],
): Promise<Map<number, LeafResult[]>> {
  const { rows } = await sql<Row>`
    select s.sheet_id, s.node_id, g.position as stage, s.state, s.points
    from score s join round_stage g on g.id = s.stage_id
    where s.sheet_id = any(${grounds.map(({ sheet }) => sheet.id)})`.execute(db);
  const bySheet = Map.groupBy(rows, ({ sheet_id }) => sheet_id);
  return new Map(
    grounds.map((ground) => [
      ground.sheet.id,
      leavesOf(ground, bySheet.get(ground.sheet.id) ?? []),
    ]),
  );
}

function leavesOf({ sheet, edition }: SheetGround, rows: readonly Row[]): LeafResult[] {
  const byNode = Map.groupBy(rows, ({ node_id }) => node_id);
  return edition.leaves.map(({ code }) => {
    const values = byNode.get(edition.idOf.get(code) ?? 0) ?? [];
    const standing = standingAt(values, sheet.stage);
    return {
      code,
      state: (standing?.state ?? 'missing') as LeafResult['state'],
      points: standing?.points ?? null,
    } as LeafResult;
  });
}

export const leafHeads = ({ leaves }: SheetGround['edition']): LeafHead[] => leaves.map(headOf);

export const fieldHeads = ({ ready }: SheetGround['edition']): LeafHead[] =>
  (ready.children.get(null) ?? []).map(headOf);

const headOf = ({ code, name, maxPoints, standing }: LeafHead): LeafHead => ({
  code,
  name,
  maxPoints,
  standing,
});
