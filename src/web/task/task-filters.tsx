import { Chip, Group, Select } from '@mantine/core';
import { obligationState } from '#contract/task.ts';
import { ClearFilters } from '../ui/table/clear-filters.tsx';
import { filterOptions } from '../ui/filter-options.ts';
import { useSession } from '../ui/session.tsx';
import { useWords } from '../words/words.tsx';
import type { TaskFilters as Filters, Toggle } from './use-task-filters.ts';

const toggles: readonly Toggle[] = ['mine', 'overdue', 'withoutNode', 'proposed'];

/** The communes are hundreds; whoever looks for one types a part of its name. */
const mostOffered = 80;

/** Mine, overdue, without a criterion; by state and by agency or group. */
export function TaskFilters({ filters }: { filters: Filters }) {
  const { task } = useWords();
  const { person } = useSession();
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
        // Choices that arrived in a standing field would throw away what somebody has begun to type.
        key={filters.agencies === undefined ? 'waiting' : 'ready'}
        disabled={filters.agencies === undefined}
        size="sm"
        w={{ base: 'calc(50% - 5px)', xs: 230 }}
        aria-label={task.filterAgency}
        placeholder={task.filterAgency}
        data={filters.agencies ?? []}
        limit={mostOffered}
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
