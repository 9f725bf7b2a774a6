/** A figure entered or corrected by hand: another line of the log, the earlier ones stay. */
import { Problem } from '#contract/problem.ts';
import type { Day } from '#domain/calendar/day.ts';
import { standingOf, type Figure, type SourcedFigure } from '#domain/ministry/figure.ts';
import { outOfBounds } from '#domain/ministry/import-figures.ts';
import { points, sum } from '#domain/points/points.ts';
import type { Queries } from '../db/queries.ts';
import type { Acting } from '../http/request-context.ts';
import { loadFigures, loadNodes, type NodeRecord } from './queries.ts';
import { labelOf, loadScore, lockEdition, refuseStaleScore, saveScore } from './score.ts';
import { figureOf, importNodeOf, requireNode } from './year.ts';

export type Entry = SourcedFigure & {
  editionId: number;
  code?: string;
  note: string;
  version: number;
};

/** @throws Problem not-found, conflict, stale, bad-input */
export async function enterFigure({ db, day, person, record }: Acting, entry: Entry) {
  const edition = await lockEdition(db, entry.editionId);
  const nodes = await loadNodes(db, edition.id);
  const node = entry.code === undefined ? null : requireNode(nodes, entry.code);
  refuseFaults(entry, node, nodes, day);
  const place = { rubricId: edition.id, node };
  const score = await loadScore(db, place);
  const log = await loadFigures(db, edition.id, entry.code ?? null);
  const before = valueOf(standingOf(log.map(figureOf)).current);
  const after = valueOf(entry);
  refuseStaleScore(score, entry.version, after ?? {}, before ?? {});
  const { id, version } = await saveScore(db, place, score);
  await saveFigure(db, id, { ...entry, personId: person.id });
  await record({
    action: 'ministry.enter',
    subject: { type: 'ministry-score', id, label: labelOf(edition, node) },
    before,
    after,
    reason: entry.note,
  });
  return { version };
}

/** What of a figure the trail and a conflict show. */
function valueOf(figure: SourcedFigure | null) {
  if (figure === null) return null;
  const { state, points: given, selfPoints, reason, source, sourceOn } = figure;
  return { state, points: given, selfPoints, reason, source, sourceOn };
}

function refuseFaults(
  entry: Figure & { sourceOn: Day },
  node: NodeRecord | null,
  nodes: readonly NodeRecord[],
  today: Day,
): void {
  const fields = nodes.filter(({ parent }) => parent === null);
  const bounds = node === null ? wholeOf(fields) : importNodeOf(node);
  const at = (path: string) => (message: string) => ({ path, message });
  const faults = [
    ...outOfBounds(entry.points, bounds).map(at('points')),
    ...outOfBounds(entry.selfPoints, bounds).map(at('selfPoints')),
  ];
  if (entry.selfPoints !== null && bounds.isSurvey === true)
    faults.push(at('selfPoints')('tiêu chí chấm bằng điều tra không có điểm tự chấm'));
  if (entry.sourceOn > today) faults.push(at('sourceOn')('ngày của nguồn ở tương lai'));
  if (faults.length > 0) throw new Problem('bad-input', { faults });
}

const wholeOf = (fields: readonly NodeRecord[]) => ({
  code: '',
  parent: null,
  maxPoints: sum(fields.map(({ max_points }) => points(max_points))),
  isResidual: false,
  isSurvey: null,
});

export async function saveFigure(
  db: Queries,
  scoreId: number,
  figure: SourcedFigure & { note: string; personId: number | null },
): Promise<void> {
  await db
    .insertInto('ministry_figure')
    .values({
      ministry_score_id: scoreId,
      state: figure.state,
      points: figure.points,
      self_points: figure.selfPoints,
      reason: figure.reason,
      source: figure.source,
      source_on: figure.sourceOn,
      note: figure.note,
      person_id: figure.personId,
    })
    .execute();
}
