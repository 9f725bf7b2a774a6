/** A column of any table: what it holds, how it is shown, sorted, searched and exported. */
import type { ReactNode } from 'react';
import { formatDay, type Day } from '#domain/calendar/day.ts';
import { compare, type Points } from '#domain/points/points.ts';
import { fold, formatPoints } from '#domain/text/vietnamese.ts';

/** `points`: a decimal string; `day`: YYYY-MM-DD. They decide sorting, alignment and export. */
export type ColumnKind = 'text' | 'number' | 'points' | 'day';

export interface Column<Row> {
  id: string;
  title: string;
  kind?: ColumnKind;
  /** The bare value, in machine form for points and days; null where there is none. */
  value: (row: Row) => string | number | null;
  /** What orders the rows, where the value's text does not ("quá hạn 6 ngày"); null comes last. */
  sortBy?: (row: Row) => number | null;
  /** What stands in the cell, where it is more than the value's text. */
  show?: (row: Row) => ReactNode;
  /** `choice`: a list of its different values filters the table. */
  filter?: 'choice';
  /** Pixels; without it the column takes what it needs. */
  width?: number;
  /** Decimals shown at least, for points. */
  decimals?: number;
  /** Shown only when a person asks for it. */
  startsHidden?: boolean;
  /** Something to press and no content of the row: neither printed nor exported. */
  isControl?: boolean;
}

const collator = new Intl.Collator('vi', { numeric: true });

/** Orders two values of a column; text as Vietnamese does, codes by their numbers. */
export function compareValues(kind: ColumnKind, a: string | number, b: string | number): number {
  switch (kind) {
    case 'number':
      return Number(a) - Number(b);
    case 'points':
      return compare(a as Points, b as Points);
    case 'day':
      return a < b ? -1 : a > b ? 1 : 0;
    case 'text':
      return collator.compare(String(a), String(b));
  }
}

/** The value as it is read: decimal comma, dd/mm/yyyy. Empty where there is none. */
export function textOf<Row>(column: Column<Row>, row: Row): string {
  const value = column.value(row);
  if (value === null) return '';
  switch (column.kind ?? 'text') {
    case 'points':
      return formatPoints(value as Points, column.decimals);
    case 'day':
      return formatDay(value as Day);
    case 'number':
    case 'text':
      return String(value);
  }
}

export const isFigure = (kind: ColumnKind | undefined): boolean =>
  kind === 'number' || kind === 'points';

/** The text of each row, folded once, at the first search: a keystroke compares strings only. */
export function foldedTexts<Row>(rows: readonly Row[], columns: readonly Column<Row>[]) {
  const textOfRow = (row: Row) => columns.map((column) => textOf(column, row)).join(' · ');
  let folded: ReadonlyMap<Row, string> | undefined;
  return {
    get(row: Row): string | undefined {
      folded ??= new Map(rows.map((each) => [each, fold(textOfRow(each))]));
      return folded.get(row);
    },
  };
}
