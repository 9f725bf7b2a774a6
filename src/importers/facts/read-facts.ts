/** The facts of one unit out of an Excel or CSV form, every fault by its cell; the form is `exporters/facts`. */
import type { FactSpec } from '#domain/scoring/fact.ts';
import { everyFact } from '#domain/scoring/every-fact.ts';
import { readFact, unitKey } from '#domain/scoring/facts-form.ts';
import type { BoundRule } from '#domain/scoring/rule.ts';
import type { Entry } from '#domain/scoring/score-node.ts';
import { columnLetters } from '../source/column-letters.ts';
import { readGrid } from '../source/read-source.ts';
import { findForm, type FormColumns, type FormRow } from './find-form.ts';

export interface CellFault {
  /** "E12". */
  cell: string;
  message: string;
}

export interface ReadFacts {
  unit: string | null;
  /** By node code. */
  entries: Map<string, Entry>;
  faults: CellFault[];
}

/**
 * @param rules of the rubric by node code: they say which facts there are and of what kind
 * @throws RefusedFile for what is no table
 */
export function readFacts(bytes: Uint8Array, rules: ReadonlyMap<string, BoundRule>): ReadFacts {
  const found: ReadFacts = { unit: null, entries: new Map(), faults: [] };
  const form = findForm(readGrid(bytes));
  if (form === null) {
    const message = 'Không thấy bảng có các cột “Mã”, “Mã dữ kiện” và “Giá trị”.';
    return { ...found, faults: [{ cell: 'A1', message }] };
  }
  const specs = new Map<string, ReadonlyMap<string, FactSpec>>();
  const specsOf = (code: string) => {
    const rule = rules.get(code);
    if (rule === undefined) return null;
    const known = specs.get(code) ?? new Map(everyFact(rule).map(({ spec }) => [spec.key, spec]));
    specs.set(code, known);
    return known;
  };
  for (const row of form.rows) {
    const fault = takeRow(row, specsOf(row.code), found);
    if (fault !== null) found.faults.push(placed(fault, row, form));
  }
  return found;
}

interface RowFault {
  column: keyof FormColumns;
  message: string;
}

const placed = (
  { column, message }: RowFault,
  { number }: FormRow,
  { columns }: { columns: FormColumns },
): CellFault => ({ cell: `${columnLetters(columns[column] ?? 1)}${number}`, message });

function takeRow(
  row: FormRow,
  specs: ReadonlyMap<string, FactSpec> | null,
  found: ReadFacts,
): RowFault | null {
  const { code, key, value, notApplicable } = row;
  if (code === '' && key === unitKey) {
    found.unit = value === '' ? null : value;
    return null;
  }
  if (specs === null)
    return { column: 'code', message: `Mục “${code.slice(0, 60)}” không nhận dữ kiện.` };
  const entry = found.entries.get(code) ?? { facts: {}, notApplicable: null };
  if (notApplicable !== '') return excuse(row, entry, found);
  if (key === '' && value === '') return null;
  const spec = specs.get(key);
  if (spec === undefined)
    return { column: 'key', message: `Mục ${code} không có dữ kiện “${key.slice(0, 60)}”.` };
  return value === '' ? null : takeValue(row, spec, entry, found);
}

/** The reason may stand in one row of the node or in all of them, never in two wordings. */
function excuse(
  { code, value, notApplicable }: FormRow,
  entry: Entry,
  found: ReadFacts,
): RowFault | null {
  if (value !== '' || Object.keys(entry.facts).length > 0)
    return { column: 'value', message: `Mục ${code} không áp dụng thì để trống giá trị.` };
  if (notApplicable.length < 3 || notApplicable.length > 2000)
    return { column: 'notApplicable', message: 'Lý do cần từ 3 đến 2.000 ký tự.' };
  if (entry.notApplicable !== null && entry.notApplicable !== notApplicable)
    return { column: 'notApplicable', message: `Mục ${code} có hai lý do khác nhau.` };
  found.entries.set(code, { facts: {}, notApplicable });
  return null;
}

function takeValue(
  { code, key, value }: FormRow,
  spec: FactSpec,
  entry: Entry,
  found: ReadFacts,
): RowFault | null {
  if (entry.notApplicable !== null)
    return { column: 'value', message: `Mục ${code} không áp dụng thì để trống giá trị.` };
  if (entry.facts[key] !== undefined)
    return { column: 'key', message: `Mục ${code}: dữ kiện “${key}” có hai dòng.` };
  const read = readFact(spec, value);
  if ('refusal' in read) return { column: 'value', message: `${spec.label}: ${read.refusal}.` };
  found.entries.set(code, { ...entry, facts: { ...entry.facts, [key]: read.value } });
  return null;
}
