import { Stack } from '@mantine/core';
import { useRef, type ReactNode } from 'react';
import { useWords } from '../../words/words.tsx';
import { EmptyState } from '../empty-state.tsx';
import { useRowFocus } from '../use-row-focus.ts';
import { useVirtualRows } from '../use-virtual-rows.ts';
import type { Column } from './column.ts';
import { MoreCards } from './more-cards.tsx';
import { DataRow } from './data-row.tsx';
import { DrawnRows } from './drawn-rows.tsx';
import { SortHeader } from './sort-header.tsx';
import classes from './table.module.css';
import { ClearFilters } from './clear-filters.tsx';
import type { ServerExport } from './export-menu.tsx';
import { TableToolbar } from './table-toolbar.tsx';
import { useCards } from './use-cards.ts';
import { useRows } from './use-rows.ts';
import { useTableView } from './use-table-view.ts';

export interface DataTableProps<Row extends object> {
  /** Names the table to those who do not see it, and the exported file. */
  label: string;
  rows: readonly Row[];
  /** Stable (`useMemo` on the words); the first one names the row. */
  columns: readonly Column<Row>[];
  rowKey: (row: Row) => string | number;
  onOpen?: (row: Row) => void;
  /** The row whose panel is open. */
  openKey?: string | number | null;
  /** What stands instead of a table without any row. */
  empty: ReactNode;
  /** Filters of the feature's own, beside the search. */
  toolbar?: ReactNode;
  /** Exports by the server; without it the rows in sight are written by the browser. */
  serverExport?: ServerExport;
  /** The rows are the first of a longer list, which the server searches and orders. */
  isPart?: boolean;
  /** Beneath the rows: the way to more of them. */
  footer?: ReactNode;
  prefix?: string;
  /** Many narrow columns: a phone scrolls them sideways beside the first one, instead of drawing cards. */
  isGrid?: boolean;
}

const rowHeight = 38;

/** A table to search, sort, filter, export and print; its state is in the address bar. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const {
    label,
    rows,
    columns,
    rowKey,
    onOpen,
    openKey = null,
    empty,
    toolbar,
    isPart = false,
    isGrid = false,
  } = props;
  const words = useWords();
  const view = useTableView(columns, props.prefix);
  const matching = useRows(rows, columns, view);
  const shown = columns.filter(({ id }) => view.shown.has(id));
  const box = useRef<HTMLDivElement>(null);
  const cards = useCards(matching.length, isGrid);
  const focus = useRowFocus(matching.length, box);
  const virtual = useVirtualRows(cards.drawn, rowHeight, box, {
    areAllDrawn: cards.areCards,
    kept: focus.active,
  });
  if (rows.length === 0 && toolbar === undefined) return empty;
  return (
    <Stack gap="xs">
      <TableToolbar
        label={label}
        view={view}
        columns={columns}
        rows={rows}
        matching={matching}
        serverExport={props.serverExport}
        isPart={isPart}
      >
        {toolbar}
      </TableToolbar>
      <div
        className={classes.box}
        ref={box}
        data-virtual={virtual.measure === undefined ? undefined : true}
        {...(isGrid ? { role: 'region', 'aria-label': label, tabIndex: 0 } : {})}
      >
        <table
          className={`${classes.table} ${isGrid ? classes.grid : classes.cards}`}
          role="table"
          aria-label={label}
          aria-rowcount={matching.length + 1}
        >
          <thead role="rowgroup">
            <tr role="row">
              {shown.map((column) => (
                <SortHeader key={column.id} column={column} view={view} isFixed={isPart} />
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup" onKeyDown={focus.moveByKey}>
            <DrawnRows virtual={virtual} span={shown.length}>
              {(index) => {
                const row = matching[index];
                return row === undefined ? null : (
                  <DataRow
                    key={rowKey(row)}
                    row={row}
                    index={index}
                    columns={shown}
                    isOpen={rowKey(row) === openKey}
                    isActive={index === focus.active}
                    onFocus={focus.setActive}
                    onOpen={onOpen}
                    measure={virtual.measure}
                  />
                );
              }}
            </DrawnRows>
          </tbody>
        </table>
        {rows.length === 0 && empty}
        {rows.length > 0 && matching.length === 0 && (
          <EmptyState
            title={words.table.noMatch}
            text={words.table.noMatchHint}
            action={<ClearFilters onClear={view.clear} />}
          />
        )}
        {cards.drawn < matching.length && <MoreCards onMore={cards.drawMore} />}
        {props.footer}
      </div>
    </Stack>
  );
}
