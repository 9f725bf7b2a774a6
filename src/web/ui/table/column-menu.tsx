import {
  ActionIcon,
  Checkbox,
  Divider,
  NativeSelect,
  Popover,
  Stack,
  Text,
  Tooltip,
} from '@mantine/core';
import { Columns3 } from 'lucide-react';
import { useWords } from '../../words/words.tsx';
import type { Column } from './column.ts';
import type { TableViewControl } from './use-table-view.ts';

interface ColumnMenuProps<Row> {
  columns: readonly Column<Row>[];
  view: TableViewControl;
}

/** Which columns are shown; on a phone, where there are no heads, also the order of the rows. */
export function ColumnMenu<Row>({ columns, view }: ColumnMenuProps<Row>) {
  const { table, common } = useWords();
  return (
    <Popover position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <Tooltip label={table.chooseColumns}>
          <ActionIcon variant="default" size={34} aria-label={table.chooseColumns}>
            <Columns3 size={17} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown aria-label={table.chooseColumns}>
        <Stack gap="xs">
          <NativeSelect
            hiddenFrom="sm"
            label={table.sortBy}
            value={view.sort?.id ?? ''}
            onChange={({ currentTarget: { value } }) =>
              view.setSort(value === '' ? null : { id: value, isDescending: false })
            }
            data={[
              { value: '', label: common.none },
              ...columns.map(({ id, title }) => ({ value: id, label: title })),
            ]}
          />
          <Divider hiddenFrom="sm" />
          <Text size="sm" fw={600}>
            {table.columns}
          </Text>
          {columns.map(({ id, title }, place) => (
            <Checkbox
              key={id}
              label={title}
              checked={view.shown.has(id)}
              disabled={place === 0}
              onChange={(event) => view.setShown(id, event.currentTarget.checked)}
            />
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
