/**
 * The rows of one criterion of one sheet laid over what stands now. Only cells that differ from what
 * was written out say something: a file is no statement about what its sender did not touch.
 */
import type { FactSpec, Facts } from '../../scoring/fact.ts';
import { hintOf, readFact, writeFact } from '../../scoring/facts-form.ts';
import type { BoundRule } from '../../scoring/rule.ts';
import { fold } from '../../text/vietnamese.ts';
import { scoreColumns, type InputColumn } from './columns.ts';
import { digestOf, type RowKey } from './row-key.ts';

/** A row as read from the file. */
export interface ScoreRow {
  /** From 1, as Excel numbers it. */
  row: number;
  key: RowKey;
  texts: Readonly<Record<InputColumn, string>>;
  /** "F12"; null where the file has no such column. */
  cells: Readonly<Record<InputColumn, string | null>>;
  /** Whose row it says it is; null where the file has no such column. */
  stated: { unit: string | null; code: string | null };
  /** The first of the cells that holds a formula: its stored result is not what somebody has entered. */
  formula: InputColumn | null;
}

export interface CellFault {
  row: number;
  /** "F12"; null where the fault is the row's. */
  cell: string | null;
  /** In Vietnamese: what is wrong and what to do. */
  message: string;
  /** Both values, where somebody else has changed the cell since. */
  yours?: string;
  current?: string;
}

/** A cell that would change, as people write it. */
export interface CellChange {
  row: number;
  cell: string | null;
  label: string;
  before: string;
  after: string;
}

/** What a layer says of a criterion. */
export interface Value {
  facts: Facts;
  notApplicable: string | null;
  reason: string | null;
}

/** What a rule asks for, found once for all rows of a criterion. */
export interface AskedFacts {
  rule: BoundRule;
  specs: ReadonlyMap<string, FactSpec>;
}

export interface Merged {
  value: Value;
  changes: CellChange[];
  faults: CellFault[];
}

const isNotApplicable = (text: string): boolean => /^(khong ap dung|kad|n\/a)$/.test(fold(text));

/** @param rows of one criterion of one sheet, in the order of the file */
export function mergeRows(
  { rule, specs }: AskedFacts,
  current: Value,
  rows: readonly ScoreRow[],
): Merged {
  const read = rows.map((row) => readRow(row, specs.get(row.key.fact)));
  const faults = read.flatMap(({ fault }) => fault ?? []);
  const facts = { ...current.facts };
  const changes: CellChange[] = [];
  for (const ofFact of Map.groupBy(read, ({ key }) => key.fact).values()) {
    const found = lastTouched(ofFact, 'value', faults);
    if (found?.spec === undefined) continue;
    const { spec, texts } = found;
    const before = facts[spec.key] ?? '';
    if (before === texts.value) continue;
    facts[spec.key] = texts.value;
    const written = (value: string) => (value === '' ? '' : writeFact(spec, value));
    changes.push(changeOf(found, 'value', spec.label, written(before), written(texts.value)));
  }
  const words = (column: 'notApplicable' | 'reason') => {
    const found = lastTouched(read, column, faults);
    const before = current[column] ?? '';
    if (found === null || found.texts[column] === before) return current[column];
    changes.push(changeOf(found, column, scoreColumns[column], before, found.texts[column]));
    return found.texts[column] === '' ? null : found.texts[column];
  };
  const notApplicable = words('notApplicable');
  const reason = words('reason');
  faults.push(...applicabilityFaults(read, notApplicable));
  if (faults.length > 0) return { value: current, changes, faults };
  const asked = new Set(rule.facts(facts).map(({ key }) => key));
  faults.push(...unaskedFaults(read, asked));
  const kept = Object.entries(facts).filter(([key, value]) => asked.has(key) && value !== '');
  return { value: { facts: Object.fromEntries(kept), notApplicable, reason }, changes, faults };
}

interface ReadRow extends ScoreRow {
  spec: FactSpec | undefined;
  /** Whether the value cell says that the criterion does not apply. */
  saysNotApplicable: boolean;
  fault: CellFault | null;
}

/** The row with its value in machine form. */
function readRow(row: ScoreRow, spec: FactSpec | undefined): ReadRow {
  const { value } = row.texts;
  const fault = (column: InputColumn, message: string) => faultAt(row, column, message);
  const bare = { ...row, spec, saysNotApplicable: false, fault: null };
  if (spec === undefined)
    return { ...bare, fault: fault('value', 'Bộ tiêu chí không có dữ kiện của dòng này.') };
  if (row.formula !== null) return { ...bare, fault: fault(row.formula, formulaMessage) };
  const short = (['notApplicable', 'reason'] as const).find(
    (column) => !isReason(row.texts[column]) && isTouched(row, column),
  );
  if (short !== undefined)
    return { ...bare, fault: fault(short, 'Lý do cần từ 3 đến 2.000 ký tự.') };
  if (value === '') return bare;
  const found = readFact(spec, value);
  if ('refusal' in found && isNotApplicable(value))
    return { ...bare, texts: { ...row.texts, value: '' }, saysNotApplicable: true };
  if ('refusal' in found)
    return {
      ...bare,
      fault: fault('value', `${spec.label}: ${found.refusal}. Cách nhập: ${hintOf(spec)}.`),
    };
  return { ...bare, texts: { ...row.texts, value: found.value } };
}

/** None at all, or one that says something. */
const isReason = (text: string): boolean =>
  text === '' || (text.length >= 3 && text.length <= 2000);

const formulaMessage =
  'Ô này là công thức nên không được đọc. Hãy sao chép rồi dán lại thành giá trị (Dán đặc biệt → Giá trị).';

const isTouched = ({ key, texts }: ScoreRow, column: InputColumn): boolean =>
  digestOf(texts[column]) !== key.was[column];

/** The row whose sender changed the column; two that say different things are a fault. */
function lastTouched(
  rows: readonly ReadRow[],
  column: InputColumn,
  faults: CellFault[],
): ReadRow | null {
  let found: ReadRow | null = null;
  for (const row of rows) {
    if (row.fault !== null || row.cells[column] === null || !isTouched(row, column)) continue;
    if (found !== null && found.texts[column] !== row.texts[column])
      faults.push(
        faultAt(row, column, `Dòng ${found.row} ghi khác cho cùng một chỗ; chỉ giữ một.`),
      );
    found = row;
  }
  return found;
}

/** A value and "not applicable" exclude each other; the latter says why. */
function applicabilityFaults(rows: readonly ReadRow[], reason: string | null): CellFault[] {
  return rows.flatMap((row) => {
    if (row.fault !== null) return [];
    if (row.saysNotApplicable && reason === null)
      return [faultAt(row, 'notApplicable', 'Không áp dụng thì cần nêu lý do ở cột này.')];
    if (reason === null || row.texts.value === '' || !isTouched(row, 'value')) return [];
    return [
      faultAt(
        row,
        'value',
        'Tiêu chí không áp dụng thì để trống giá trị, hoặc xóa lý do không áp dụng.',
      ),
    ];
  });
}

/** Another answer would have to be given first; what is typed here would be lost without a word. */
const unaskedFaults = (rows: readonly ReadRow[], asked: ReadonlySet<string>): CellFault[] =>
  rows
    .filter((row) => !asked.has(row.key.fact) && row.texts.value !== '' && isTouched(row, 'value'))
    .map((row) =>
      faultAt(
        row,
        'value',
        'Câu trả lời ở dòng khác của tiêu chí này không hỏi dữ kiện này; xem cột “Cách nhập”.',
      ),
    );

export const faultAt = (row: ScoreRow, column: InputColumn, message: string): CellFault => ({
  row: row.row,
  cell: row.cells[column],
  message,
});

const changeOf = (
  row: ScoreRow,
  column: InputColumn,
  label: string,
  before: string,
  after: string,
): CellChange => ({ row: row.row, cell: row.cells[column], label, before, after });
