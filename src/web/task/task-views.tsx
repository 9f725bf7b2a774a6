import { Stack } from '@mantine/core';
import { lazy, Suspense, useMemo } from 'react';
import type { TaskRow } from '#contract/task.ts';
import { Loading } from '../ui/loading.tsx';
import { SearchedFilters } from './searched-filters.tsx';
import { TaskTable } from './task-table.tsx';
import { orderTasks } from './order.ts';
import { useTaskFilters } from './use-task-filters.ts';

export const taskViews = ['table', 'board', 'calendar'] as const;

const Board = lazy(() => import('./task-board.tsx').then((m) => ({ default: m.TaskBoard })));
const Calendar = lazy(() =>
  import('./task-calendar.tsx').then((m) => ({ default: m.TaskCalendar })),
);

/** The same filtered tasks in the chosen view. */
export function TaskViews({ tasks, view }: { tasks: readonly TaskRow[]; view: string }) {
  const ordered = useMemo(() => orderTasks(tasks), [tasks]);
  const filters = useTaskFilters(ordered);
  if (view !== 'board' && view !== 'calendar')
    return <TaskTable tasks={filters.filtered} all={ordered} filters={filters} />;
  return (
    <Stack gap="sm">
      <SearchedFilters tasks={ordered} shown={filters.searched.length} filters={filters} />
      <Suspense fallback={<Loading />}>
        {view === 'board' ? (
          <Board tasks={filters.searched} />
        ) : (
          <Calendar tasks={filters.searched} />
        )}
      </Suspense>
    </Stack>
  );
}
