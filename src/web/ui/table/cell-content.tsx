import type { ReactNode } from 'react';
import type { Day } from '#domain/calendar/day.ts';
import type { Points } from '#domain/points/points.ts';
import { DayText } from '../day-text.tsx';
import { PointsText } from '../points-text.tsx';
import type { Column } from './column.ts';

/** What stands in a cell: the column's own drawing, or its value in the form of its kind. */
export function CellContent<Row>({ column, row }: { column: Column<Row>; row: Row }): ReactNode {
  if (column.show !== undefined) return column.show(row);
  const value = column.value(row);
  if (value === null) return '–';
  switch (column.kind ?? 'text') {
    case 'points':
      return <PointsText value={value as Points} decimals={column.decimals} />;
    case 'day':
      return <DayText day={value as Day} />;
    case 'number':
    case 'text':
      return value;
  }
}
