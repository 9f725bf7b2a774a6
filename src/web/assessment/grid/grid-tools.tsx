import { ActionIcon, Chip, Group, Text, Tooltip } from '@mantine/core';
import { Printer } from 'lucide-react';
import { useMemo } from 'react';
import { SearchBox } from '../../ui/search-box.tsx';
import { ExportMenu } from '../../ui/table/export-menu.tsx';
import type { UrlState } from '../../ui/use-url-state.ts';
import { useWords } from '../../words/words.tsx';
import type { Line } from '../lines.ts';
import { rowFilters, type RowFilter } from '../row-filter.ts';
import type { Model } from '../use-model.ts';
import { exportColumns } from './export-columns.ts';

interface GridToolsProps {
  model: Model;
  shown: readonly Line[];
  filters: readonly RowFilter[];
  search: string;
  onChange: (changes: UrlState) => void;
}

/** Search, filters, export and print of the sheet. */
export function GridTools({ model, shown, filters, search, onChange }: GridToolsProps) {
  const words = useWords();
  const { assessment, table } = words;
  const columns = useMemo(() => exportColumns(model, words), [model, words]);
  const { sheet } = model;
  return (
    <Group justify="space-between" gap="xs" className="no-print" align="center">
      <Group gap="xs" flex="1 1 300px">
        <SearchBox value={search} onChange={(q) => onChange({ q: q || undefined })} />
        <Chip.Group
          multiple
          value={[...filters]}
          onChange={(chosen) => onChange({ only: chosen.join(',') || undefined })}
        >
          <Group gap={6} role="group" aria-label={assessment.filter}>
            {rowFilters.map((filter) => (
              <Chip key={filter} value={filter} size="xs" radius="sm">
                {assessment.filters[filter]}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      </Group>
      <Group gap={6}>
        {sheet.mayScore.length > 0 && (
          <Text size="xs" c="dimmed" visibleFrom="xl">
            {assessment.keysHint}
          </Text>
        )}
        <Text size="sm" c="dimmed" role="status">
          {table.count(shown.length, model.lines.length)}
        </Text>
        <ExportMenu
          label={`${assessment.sheet} ${sheet.agencyName}`}
          columns={columns}
          rows={shown}
        />
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
