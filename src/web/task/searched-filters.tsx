import { Group, Text } from '@mantine/core';
import { SearchBox } from '../ui/search-box.tsx';
import { useWords } from '../words/words.tsx';
import { TaskFilters } from './task-filters.tsx';
import type { TaskFilters as Filters } from './use-task-filters.ts';

interface SearchedFiltersProps {
  total: number;
  shown: number;
  filters: Filters;
}

/** The filters of the table with their own search, for the views that have no table. */
export function SearchedFilters({ total, shown, filters }: SearchedFiltersProps) {
  const { task } = useWords();
  return (
    <Group justify="space-between" gap="xs" className="no-print">
      <Group gap="xs">
        <SearchBox value={filters.search} onChange={(value) => filters.choose('search', value)} />
        <TaskFilters filters={filters} />
      </Group>
      <Text size="sm" c="dimmed" role="status">
        {task.shownOf(shown, total)}
      </Text>
    </Group>
  );
}
