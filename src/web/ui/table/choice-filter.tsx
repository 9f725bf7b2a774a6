import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { useWords } from '../../words/words.tsx';
import { filterOptions } from '../filter-options.ts';
import { compareValues, textOf, type Column } from './column.ts';
import type { TableViewControl } from './use-table-view.ts';

interface ChoiceFilterProps<Row> {
  column: Column<Row>;
  rows: readonly Row[];
  view: TableViewControl;
}

/** Keeps the rows whose column has the chosen value. */
export function ChoiceFilter<Row>({ column, rows, view }: ChoiceFilterProps<Row>) {
  const { table } = useWords();
  const choices = useMemo(() => {
    const values = new Set(rows.map((row) => textOf(column, row)));
    values.delete('');
    return [...values].sort((a, b) => compareValues('text', a, b));
  }, [rows, column]);
  return (
    <Select
      size="sm"
      w={{ base: '100%', xs: 190 }}
      aria-label={table.filterBy(column.title)}
      placeholder={column.title}
      data={choices}
      value={view.filters[column.id] ?? null}
      onChange={(value) => view.setFilter(column.id, value)}
      filter={filterOptions}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': table.clearFilters }}
    />
  );
}
