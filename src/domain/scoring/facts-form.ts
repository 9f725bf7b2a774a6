/** The form on which facts are asked for and given back: its columns, and facts as people write them. */
import { dayOf, formatDay, parseDay } from '../calendar/day.ts';
import { fold, formatPoints, parseFigure } from '../text/vietnamese.ts';
import { parsePoints } from '../points/points.ts';
import { refusalOf, type FactSpec } from './fact.ts';

export const factsColumns = {
  code: 'Mã',
  name: 'Tiêu chí',
  key: 'Mã dữ kiện',
  label: 'Dữ kiện',
  value: 'Giá trị',
  notApplicable: 'Lý do không áp dụng',
  hint: 'Cách nhập',
} as const;

/** The row that says whose facts these are: no code, this key. */
export const unitKey = 'unit';

/** What may be written into the cell. */
export function hintOf({ type, unit, most, choices }: FactSpec): string {
  const of = unit === undefined ? '' : `, ${unit}`;
  const limit = most === undefined ? '' : `, không quá ${formatPoints(most)}`;
  switch (type) {
    case 'decimal':
      return `Số${of}${limit}`;
    case 'count':
      return `Số nguyên${of}${limit}`;
    case 'day':
      return 'Ngày, dd/mm/yyyy';
    case 'choice':
      return `Một trong: ${(choices ?? []).map(({ label }) => label).join('; ')}`;
    case 'text':
      return 'Chữ, từ 3 đến 2.000 ký tự';
  }
}

/** A fact in machine form as a person writes it. */
export function writeFact(spec: FactSpec, value: string): string {
  if (spec.type === 'choice')
    return spec.choices?.find((choice) => choice.value === value)?.label ?? value;
  if (spec.type === 'day') {
    const day = parseDay(value);
    return day === null ? value : formatDay(day);
  }
  const number = spec.type === 'text' ? null : parsePoints(value);
  return number === null ? value : formatPoints(number);
}

export type ReadFact = { value: string } | { refusal: string };

/** What a person wrote, in machine form, or why it is none of its kind. */
export function readFact(spec: FactSpec, written: string): ReadFact {
  const value = toMachineForm(spec, written.trim());
  if (value === null) return { refusal: `không đọc được "${written.slice(0, 60)}"` };
  const refusal = refusalOf(spec, value);
  return refusal === null ? { value } : { refusal };
}

function toMachineForm(spec: FactSpec, written: string): string | null {
  switch (spec.type) {
    case 'text':
      return written;
    case 'day':
      return readDay(written);
    case 'choice':
      return (
        spec.choices?.find(({ label, value }) => fold(label) === fold(written) || value === written)
          ?.value ?? null
      );
    case 'count':
      // "1.000" is a thousand to some and one to others.
      return /[.,]\d{3}$/.test(written) ? null : parseFigure(written);
    case 'decimal':
      return parseFigure(spec.unit === '%' ? written.replace(/\s*%$/, '') : written);
  }
}

function readDay(written: string): string | null {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(written);
  if (match === null) return parseDay(written);
  return dayOf(Number(match[3]), Number(match[2]), Number(match[1]));
}
