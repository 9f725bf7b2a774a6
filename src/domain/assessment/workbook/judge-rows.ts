/** What the rows of one criterion come to: nothing new, a change with its points, or refusals by cell. */
import { formatPoints, tidy } from '../../text/vietnamese.ts';
import { scoreNode, type NodeScore } from '../../scoring/score-node.ts';
import { differs, type LayerValue } from '../layer.ts';
import {
  mergeRows,
  type AskedFacts,
  type CellChange,
  type CellFault,
  type ScoreRow,
  type Value,
} from './merge-rows.ts';

/** How a criterion of a sheet stands now, and what the sender of the file may do with it. */
export interface Standing {
  /** Whose it is, as the rows name it. */
  unit: string;
  code: string;
  value: Value;
  /** As the file's rows carry it; a different one means that somebody has written since. */
  mark: string;
  /** The position of the stage the sheet is at. */
  stage: number;
  /** What the layers before the one to be written say. */
  before: Pick<LayerValue, 'state' | 'points'> | null;
  /** Why the sender may not write it; null where they may. */
  refusal: string | null;
}

export type Judged =
  | { outcome: 'unchanged' }
  | { outcome: 'refused'; faults: CellFault[] }
  | { outcome: 'change'; value: Value; score: NodeScore; changes: CellChange[] };

const unchanged: Judged = { outcome: 'unchanged' };

/**
 * @param rows of one criterion of one sheet
 * @param decimals of the rubric
 */
export function judgeRows(
  asked: AskedFacts,
  standing: Standing,
  rows: readonly ScoreRow[],
  decimals: number,
): Judged {
  const strangers = rows.filter((row) => !isOf(standing, row));
  if (strangers.length > 0) return { outcome: 'refused', faults: strangers.map(strangeFault) };
  const { value, changes, faults } = mergeRows(asked, standing.value, rows);
  if (faults.length > 0) return { outcome: 'refused', faults };
  if (changes.length === 0) return unchanged;
  const outdated = outdatedFaults(standing, rows, changes);
  if (outdated.length > 0) return { outcome: 'refused', faults: outdated };
  const score = scoreNode(asked.rule, value, decimals);
  const reasonless = lacksReason(standing, value, score, rows);
  if (reasonless !== null) return { outcome: 'refused', faults: [reasonless] };
  return { outcome: 'change', value, score, changes };
}

/** A column sorted without the others would give one unit's figures to another. */
const isOf = ({ unit, code }: Standing, { stated }: ScoreRow): boolean =>
  isSaid(stated.unit, unit) && isSaid(stated.code, code);

const isSaid = (stated: string | null, known: string): boolean =>
  stated === null || stated === known || tidy(stated) === tidy(known);

const strangeFault = ({ row }: ScoreRow): CellFault => ({
  row,
  cell: null,
  message:
    'Đơn vị hoặc mã của dòng không khớp với khóa của dòng (có thể một cột đã bị sắp xếp riêng); hãy xuất lại tệp.',
});

/** Refused for what has happened outside the file: no right, another stage, another writer. */
function outdatedFaults(
  { refusal, stage, mark }: Standing,
  rows: readonly ScoreRow[],
  changes: readonly CellChange[],
): CellFault[] {
  const at = ({ row, cell }: CellChange) => ({ row, cell });
  if (refusal !== null) return changes.map((one) => ({ ...at(one), message: refusal }));
  const keys = new Map(rows.map(({ row, key }) => [row, key]));
  return changes.flatMap((one) => {
    const key = keys.get(one.row);
    if (key?.stage !== stage)
      return [
        { ...at(one), message: 'Phiếu đã sang bước khác từ khi xuất tệp; hãy xuất lại rồi sửa.' },
      ];
    if (key.mark === mark) return [];
    const message = 'Người khác đã sửa tiêu chí này từ khi xuất tệp; hãy xuất lại rồi quyết định.';
    return [{ ...at(one), message, yours: one.after, current: one.before }];
  });
}

/** A layer that differs from the one before says why. */
function lacksReason(
  { before }: Standing,
  { reason }: Value,
  score: NodeScore,
  rows: readonly ScoreRow[],
): CellFault | null {
  const [first] = rows;
  if (first === undefined || before === null || !differs(score, before)) return null;
  if ((reason ?? '').length >= 3) return null;
  const stood = before.points === null ? 'chưa có điểm' : `${formatPoints(before.points)} điểm`;
  const message = `Khác với bước trước (${stood}) nên cần nêu lý do ở cột “Lý do khác bước trước”.`;
  return { row: first.row, cell: first.cells.reason, message };
}
