import { Chip, Group, Select } from '@mantine/core';
import { useMemo } from 'react';
import { obligationState, type TaskRow } from '#contract/task.ts';
import { ClearFilters } from '../ui/table/clear-filters.tsx';
import { filterOptions } from '../ui/filter-options.ts';
import { useSession } from '../ui/session.tsx';
import { useWords } from '../words/words.tsx';
import type { TaskFilters as Filters, Toggle } from './use-task-filters.ts';

const toggles: readonly Toggle[] = ['mine', 'overdue', 'withoutNode', 'proposed'];

/** Mine, overdue, without a criterion; by state and by agency or group. */
export function TaskFilters({ tasks, filters }: { tasks: readonly TaskRow[]; filters: Filters }) {
  const { task } = useWords();
  const { person } = useSession();
  const agencies = useMemo(
    () => [
      ...new Set(tasks.flatMap(({ parties }) => parties.map(({ printedName }) => printedName))),
    ],
    [tasks],
  );
  const titles: Record<Toggle, string> = {
    mine: task.filterMine,
    overdue: task.filterOverdue,
    withoutNode: task.filterWithoutNode,
    proposed: task.filterProposed,
  };
  return (
    <>
      <Select
        size="sm"
        w={{ base: 'calc(50% - 5px)', xs: 170 }}
        aria-label={task.filterState}
        placeholder={task.filterState}
        data={obligationState.options.map((value) => ({ value, label: task.states[value] }))}
        value={filters.state}
        onChange={(value) => filters.choose('state', value)}
        clearable
      />
      <Select
        size="sm"
        w={{ base: 'calc(50% - 5px)', xs: 230 }}
        aria-label={task.filterAgency}
        placeholder={task.filterAgency}
        data={agencies.sort(new Intl.Collator('vi').compare)}
        value={filters.agency}
        onChange={(value) => filters.choose('agency', value)}
        filter={filterOptions}
        searchable
        clearable
      />
      <Group gap={6}>
        {toggles
          .filter((name) => name !== 'mine' || person.agency !== null)
          .map((name) => (
            <Chip
              key={name}
              size="sm"
              radius="sm"
              checked={filters.toggles[name]}
              onChange={() => filters.toggle(name)}
            >
              {titles[name]}
            </Chip>
          ))}
        {filters.isFiltering && <ClearFilters onClear={filters.clear} />}
      </Group>
    </>
  );
}
