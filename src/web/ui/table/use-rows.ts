/** Rows in the order and choice of a view, by TanStack Table. */
import {
  columnFilteringFeature,
  createFilteredRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
  type RowData,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import { fold } from '#domain/text/vietnamese.ts';
import { compareValues, foldedTexts, textOf, type Column } from './column.ts';
import type { TableView } from './use-table-view.ts';

const features = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
});

/** The rows that match the view, sorted; every word of the search occurs somewhere in the row. */
export function useRows<Row extends RowData>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  view: TableView,
): Row[] {
  const definitions = useMemo(() => columns.map(define), [columns]);
  const folded = useMemo(() => foldedTexts(rows, columns), [rows, columns]);
  const { search, sort, filters } = view;
  const table = useTable({
    features,
    columns: definitions,
    data: rows as Row[],
    globalFilterFn: (row, _column, words: string[]) =>
      words.every((word) => folded.get(row.original)?.includes(word)),
    getColumnCanGlobalFilter: (column) => column.id === columns[0]?.id,
    state: {
      globalFilter: search.trim() === '' ? undefined : fold(search).split(' '),
      sorting: sort === null ? [] : [{ id: sort.id, desc: sort.isDescending }],
      columnFilters: Object.entries(filters).map(([id, value]) => ({ id, value })),
    },
  });
  return table.getRowModel().rows.map((row) => row.original);
}

function define<Row extends RowData>(column: Column<Row>): ColumnDef<typeof features, Row> {
  const kind = column.kind ?? 'text';
  const { sortBy } = column;
  return {
    id: column.id,
    accessorFn: (row) => column.value(row) ?? undefined,
    sortUndefined: 'last',
    sortFn: (a, b) =>
      sortBy === undefined
        ? compareValues(kind, a.getValue(column.id), b.getValue(column.id))
        : compareFigures(sortBy(a.original), sortBy(b.original)),
    filterFn: (row, _id, wanted) => textOf(column, row.original) === wanted,
  };
}

const compareFigures = (a: number | null, b: number | null): number =>
  a === b ? 0 : (a ?? Infinity) - (b ?? Infinity);
