/** A workbook of scores: tried first, then written as a whole, or as far as it is sound. */
import type { z } from 'zod';
import type { importScores, previewScores, scoreFault } from '#contract/assessment-file.ts';
import { Problem } from '#contract/problem.ts';
import type { CellFault } from '#domain/assessment/workbook/merge-rows.ts';
import { parsePoints, type Points } from '#domain/points/points.ts';
import { sumSheet } from '#domain/scoring/score-sheet.ts';
import type { Acting } from '../../http/request-context.ts';
import { standingLeaves } from '../result.ts';
import { compareScores, type Change, type Comparison, type SheetChanges } from './compare.ts';
import type { ReadFile } from './read-file.ts';
import { writeChanges } from './write.ts';

type Preview = z.input<typeof previewScores.output>;
type Outcome = Preview['sheets'][number];
type Confirmed = z.output<typeof importScores.input>;

/** Told at once: who mends these sees the next. */
const mostFaults = 1000;
/** Shown at once; the counts are of all. */
const mostChanges = 3000;

/** The dry run. @throws Problem not-found */
export async function previewWorkbook(
  context: Omit<Acting, 'record'>,
  roundId: number,
  file: ReadFile,
): Promise<Preview> {
  const comparison = await compareScores(context, roundId, file);
  const cells = cellsOf(comparison.sheets);
  return {
    roundName: comparison.roundName,
    sha256: file.sha256,
    seen: comparison.seen,
    changed: comparison.sheets.reduce((sum, { changes }) => sum + changes.length, 0),
    unchanged: comparison.unchanged,
    changes: cells.slice(0, mostChanges),
    changedCells: cells.length,
    ...faultsOf(comparison),
    sheets: changedSheets(comparison).map(outcomeOf),
  };
}

/** @throws Problem not-found, conflict, stale, rows-have-errors */
export async function importWorkbook(context: Acting, given: Confirmed, file: ReadFile) {
  if (file.sha256 !== given.sha256)
    throw new Problem('conflict', { detail: 'Tệp gửi lên khác với tệp đã chạy thử.' });
  const comparison = await compareScores(context, given.roundId, file, true);
  if (comparison.seen !== given.seen)
    throw new Problem('stale', {
      detail: 'Điểm đã thay đổi từ lúc chạy thử. Hãy chạy thử lại để xem khác biệt mới.',
    });
  const { faults, faultCount } = faultsOf(comparison);
  if (given.take === 'all' && faultCount > 0)
    throw new Problem('rows-have-errors', {
      faults: faults
        .slice(0, 100)
        .map(({ row, cell, message }) => ({ path: cell ?? `dòng ${row}`, message })),
    });
  const sheets = changedSheets(comparison);
  if (sheets.length === 0)
    throw new Problem('conflict', { detail: 'Tệp không có gì khác với số đang có.' });
  const written = await writeChanges(context, sheets);
  // Which file the values came from, beside the entry that each sheet has of its own.
  const { roundId, fileName, sha256, take } = given;
  await context.record({
    action: 'assessment.import',
    subject: { type: 'round', id: roundId, label: comparison.roundName },
    after: { fileName, sha256, take, written, sheets: sheets.length, faultCount },
  });
  return { written, sheets: sheets.map(outcomeOf), faults, faultCount };
}

const changedSheets = ({ sheets }: Comparison): SheetChanges[] =>
  sheets.filter(({ changes }) => changes.length > 0);

function faultsOf({ sheets, strayFaults }: Comparison) {
  const all = [...strayFaults, ...sheets.flatMap(({ faults }) => faults)];
  all.sort((a, b) => a.row - b.row);
  return { faults: all.slice(0, mostFaults).map(shownFault), faultCount: all.length };
}

const shownFault = ({ yours, current, ...fault }: CellFault): z.input<typeof scoreFault> => ({
  ...fault,
  yours: yours ?? null,
  current: current ?? null,
});

const pointsOf = (text: string | null): Points | null => (text === null ? null : parsePoints(text));

function cellsOf(sheets: readonly SheetChanges[]): Preview['changes'] {
  const cells = sheets.flatMap(({ state: { ground }, changes }) =>
    changes.flatMap(({ node, row, stood, cells: ofNode }) =>
      ofNode.map((cell) => ({
        ...cell,
        sheetId: ground.sheet.id,
        unit: ground.sheet.agency_name,
        code: node.code,
        name: node.name,
        pointsBefore: pointsOf(stood),
        pointsAfter: pointsOf(row.points),
      })),
    ),
  );
  return cells.sort((a, b) => a.row - b.row);
}

/** The totals of a sheet as they stand and as they would. */
function outcomeOf({ state, changes }: SheetChanges): Outcome {
  const { ground, values } = state;
  const { ready } = ground.edition;
  const leaves = standingLeaves(ground.edition, values, ground.sheet.stage);
  const before = sumSheet(ready, leaves).totals.total;
  for (const change of changes) leaves.set(change.node.code, leafOf(change));
  return {
    sheetId: ground.sheet.id,
    unit: ground.sheet.agency_name,
    changes: changes.length,
    totalBefore: before,
    totalAfter: sumSheet(ready, leaves).totals.total,
  };
}

const leafOf = ({ row: { state, points } }: Change) => ({ state, points: pointsOf(points) });
