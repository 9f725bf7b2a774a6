import { Stack } from '@mantine/core';
import { lazy, Suspense, useMemo } from 'react';
import { listAgencies } from '#contract/agency.ts';
import type { TaskRow } from '#contract/task.ts';
import type { Day } from '#domain/calendar/day.ts';
import { useAsk } from '../ui/api.ts';
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

interface TaskViewsProps {
  tasks: readonly TaskRow[];
  view: string;
  /** The day the plan was issued, whose agencies its tasks name. */
  day: Day | null;
}

/** The same filtered tasks in the chosen view. */
export function TaskViews({ tasks, view, day }: TaskViewsProps) {
  const ordered = useMemo(() => orderTasks(tasks), [tasks]);
  const register = useAsk(listAgencies, day === null ? {} : { day });
  const filters = useTaskFilters(ordered, register.data?.agencies);
  if (view !== 'board' && view !== 'calendar')
    return <TaskTable tasks={filters.filtered} filters={filters} />;
  return (
    <Stack gap="sm">
      <SearchedFilters total={ordered.length} shown={filters.searched.length} filters={filters} />
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
