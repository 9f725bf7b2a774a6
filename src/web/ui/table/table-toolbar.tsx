import { ActionIcon, Group, Text, Tooltip } from '@mantine/core';
import { Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../../words/words.tsx';
import { SearchBox } from '../search-box.tsx';
import { ChoiceFilter } from './choice-filter.tsx';
import type { Column } from './column.ts';
import { ColumnMenu } from './column-menu.tsx';
import { ExportMenu, type ServerExport } from './export-menu.tsx';
import type { TableViewControl } from './use-table-view.ts';

interface TableToolbarProps<Row> {
  label: string;
  view: TableViewControl;
  columns: readonly Column<Row>[];
  /** All rows, for the choices of the filters. */
  rows: readonly Row[];
  /** The rows in sight, in their order, for export. */
  matching: readonly Row[];
  serverExport?: ServerExport;
  /** Search and choices are the server's: they come as children. */
  isPart?: boolean;
  children?: ReactNode;
}

/** Search and filters at the left; count, columns, export and print at the right. */
export function TableToolbar<Row>(props: TableToolbarProps<Row>) {
  const { label, view, columns, rows, matching, serverExport, isPart = false, children } = props;
  const { table } = useWords();
  const shown = columns.filter(({ id }) => view.shown.has(id));
  return (
    <Group justify="space-between" gap="xs" className="no-print" align="flex-end">
      <Group gap="xs" align="flex-end" flex="1 1 300px">
        {!isPart && <SearchBox value={view.search} onChange={view.setSearch} />}
        {columns
          .filter(({ filter }) => filter === 'choice' && !isPart)
          .map((column) => (
            <ChoiceFilter key={column.id} column={column} rows={rows} view={view} />
          ))}
        {children}
      </Group>
      <Group gap={6}>
        <Text size="sm" c="dimmed" role="status">
          {table.count(matching.length, rows.length)}
        </Text>
        <ColumnMenu columns={columns} view={view} />
        <ExportMenu label={label} columns={shown} rows={matching} serverExport={serverExport} />
        <Tooltip label={table.print}>
          <ActionIcon
            visibleFrom="sm"
            variant="default"
            size={34}
            aria-label={table.print}
            onClick={() => print()}
          >
            <Printer size={17} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Group>
    </Group>
  );
}
