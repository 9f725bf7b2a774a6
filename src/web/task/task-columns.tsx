import type { TaskRow } from '#contract/task.ts';
import type { Column } from '../ui/table/column.ts';
import type { Words } from '../words/words.tsx';
import { openDays, urgencyOf } from './order.ts';
import { DeadlineCell } from './deadline-cell.tsx';
import { LinksCell } from './links-cell.tsx';
import { namesOf, PartiesCell } from './parties-cell.tsx';
import { ProgressCell, laggardText } from './progress-cell.tsx';
import { StateBadge } from './state-badge.tsx';
import { TaskDays } from './task-days.tsx';
import { TaskName } from './task-name.tsx';

/** The columns of the task table; what stays hidden at first is there to be chosen and exported. */
export function taskColumns(words: Words): Column<TaskRow>[] {
  const { task, due } = words;
  return [
    {
      id: 'name',
      title: task.name,
      value: (row) => `${row.number}. ${row.text}`,
      show: (row) => <TaskName task={row} />,
      width: 280,
    },
    {
      id: 'leads',
      title: task.leads,
      value: (row) => namesOf(row, 'lead'),
      show: (row) => <PartiesCell task={row} role="lead" />,
      width: 150,
    },
    {
      id: 'coordinating',
      title: task.coordinating,
      value: (row) => namesOf(row, 'coordinating'),
      show: (row) => <PartiesCell task={row} role="coordinating" />,
      startsHidden: true,
    },
    {
      id: 'deadline',
      title: task.deadline,
      kind: 'day',
      value: (row) => row.deadline.lastDay,
      show: (row) => <DeadlineCell deadline={row.deadline} />,
      width: 122,
    },
    {
      id: 'written',
      title: task.deadlineWritten,
      value: (row) => row.deadline.text,
      startsHidden: true,
    },
    {
      id: 'days',
      title: task.daysLeft,
      value: (row) => daysText(row, task, due),
      show: (row) => <TaskDays task={row} />,
      sortBy: openDays,
      width: 104,
    },
    {
      id: 'progress',
      title: task.progress,
      value: (row) =>
        [`${row.progress.confirmed}/${row.progress.of}`, laggardText(row, task)]
          .filter((text) => text !== '')
          .join(' · '),
      show: (row) => <ProgressCell task={row} />,
      sortBy: (row) => row.progress.confirmed / Math.max(1, row.progress.of),
      width: 176,
    },
    {
      id: 'state',
      title: task.state,
      value: (row) => task.states[row.state],
      show: (row) => <StateBadge state={row.state} />,
      width: 146,
    },
    {
      id: 'nodes',
      title: task.nodes,
      value: (row) =>
        row.links
          .filter(({ state }) => state !== 'rejected')
          .map(({ code }) => code)
          .join('; '),
      show: (row) => <LinksCell links={row.links} />,
      width: 132,
    },
  ];
}

function daysText(row: TaskRow, task: Words['task'], due: Words['due']): string {
  const urgency = urgencyOf(row);
  if (urgency === 'done') return task.done;
  if (urgency === 'delivered') return task.delivered;
  const days = openDays(row);
  return days === null ? due.none : due.left(days);
}
