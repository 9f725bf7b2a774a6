import { UnstyledButton } from '@mantine/core';
import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import { isFigure, type Column } from './column.ts';
import classes from './table.module.css';
import type { TableViewControl } from './use-table-view.ts';

interface SortHeaderProps<Row> {
  column: Column<Row>;
  view: TableViewControl;
  /** The order is the server's. */
  isFixed?: boolean;
}

/** A head that sorts: up, then down, then as the server gave the rows. */
export function SortHeader<Row>({ column, view, isFixed = false }: SortHeaderProps<Row>) {
  const isSorted = view.sort?.id === column.id;
  const isDescending = isSorted && view.sort?.isDescending === true;
  const Icon = !isSorted ? ChevronsUpDown : isDescending ? ArrowDown : ArrowUp;
  const next = !isSorted
    ? { id: column.id, isDescending: false }
    : isDescending
      ? null
      : { id: column.id, isDescending: true };
  return (
    <th
      role="columnheader"
      scope="col"
      style={{ width: column.width, minWidth: column.width }}
      aria-sort={
        isFixed ? undefined : !isSorted ? 'none' : isDescending ? 'descending' : 'ascending'
      }
      data-figure={isFigure(column.kind) || undefined}
      className={column.isControl === true ? classes.control : undefined}
    >
      {isFixed ? (
        column.title
      ) : (
        <UnstyledButton className={classes.sort} onClick={() => view.setSort(next)}>
          <span>{column.title}</span>
          <Icon size={14} aria-hidden className={isSorted ? undefined : classes.faint} />
        </UnstyledButton>
      )}
    </th>
  );
}
