import { useMemo } from 'react';
import type { TaskRow } from '#contract/task.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { ClearFilters } from '../ui/table/clear-filters.tsx';
import { DataTable } from '../ui/table/data-table.tsx';
import { useWords } from '../words/words.tsx';
import { taskColumns } from './task-columns.tsx';
import { TaskFilters } from './task-filters.tsx';
import { useOpenTask } from './use-open-task.ts';
import type { TaskFilters as Filters } from './use-task-filters.ts';

interface TaskTableProps {
  tasks: readonly TaskRow[];
  filters: Filters;
}

export function TaskTable({ tasks, filters }: TaskTableProps) {
  const words = useWords();
  const columns = useMemo(() => taskColumns(words), [words]);
  const { taskId, openTask } = useOpenTask();
  return (
    <DataTable
      label={words.task.title}
      rows={tasks}
      columns={columns}
      rowKey={({ id }) => id}
      onOpen={({ id }) => openTask(id)}
      openKey={taskId}
      toolbar={<TaskFilters filters={filters} />}
      empty={
        <EmptyState
          title={words.task.noMatchTitle}
          text={words.task.noMatchText}
          action={<ClearFilters onClear={filters.clear} />}
        />
      }
    />
  );
}
