/** One year of the Ministry's round: its nodes, and the figure that stands at each. */
import { Problem } from '#contract/problem.ts';
import type { Day } from '#domain/calendar/day.ts';
import {
  standingOf,
  type FigureState,
  type SourcedFigure,
  type Standing,
} from '#domain/ministry/figure.ts';
import type { ImportNode } from '#domain/ministry/import-figures.ts';
import { points, type Points } from '#domain/points/points.ts';
import type { Queries } from '../db/queries.ts';
import { loadFigures, loadNodes, type FigureRecord, type NodeRecord } from './queries.ts';

export interface Year {
  nodes: NodeRecord[];
  /** By code; null: the total. */
  standings: ReadonlyMap<string | null, Standing<SourcedFigure>>;
  /** The last figure entered; 0 while there is none. */
  lastFigureId: number;
}

export async function loadYear(db: Queries, rubricId: number): Promise<Year> {
  const [nodes, log] = await Promise.all([loadNodes(db, rubricId), loadFigures(db, rubricId)]);
  const byCode = Map.groupBy(log, ({ code }) => code);
  return {
    nodes,
    standings: new Map([...byCode].map(([code, own]) => [code, standingOf(own.map(figureOf))])),
    lastFigureId: log.at(-1)?.id ?? 0,
  };
}

const read = (value: string | null): Points | null => (value === null ? null : points(value));

export const figureOf = (row: FigureRecord): SourcedFigure => ({
  state: row.state as FigureState,
  points: read(row.points),
  selfPoints: read(row.self_points),
  reason: row.reason,
  source: row.source,
  sourceOn: row.source_on as Day,
});

export const importNodeOf = (node: NodeRecord): ImportNode => ({
  code: node.code,
  parent: node.parent,
  maxPoints: points(node.max_points),
  isResidual: node.is_residual,
  isSurvey: node.is_survey,
});

/** @throws Problem not-found when the edition has no such code */
export function requireNode(nodes: readonly NodeRecord[], code: string): NodeRecord {
  const node = nodes.find((each) => each.code === code);
  if (node === undefined)
    throw new Problem('not-found', { detail: `Bộ tiêu chí không có mã ${code}.` });
  return node;
}
