import { Text } from '@mantine/core';
import type { TaskRow } from '#contract/task.ts';
import type { Day } from '#domain/calendar/day.ts';
import { useSession } from '../ui/session.tsx';
import { useWords } from '../words/words.tsx';
import classes from './calendar.module.css';
import { DueTask } from './due-task.tsx';
import { weeksOf, writeMonth, type Month } from './month.ts';

/** A month on a wall: each task on its last day. */
export function MonthGrid({ month, tasks }: { month: Month; tasks: readonly TaskRow[] }) {
  const { task } = useWords();
  const { installation } = useSession();
  const mark = writeMonth(month);
  return (
    <table className={classes.grid} aria-label={task.month(month.month, month.year)}>
      <thead>
        <tr>
          {task.weekdays.map((weekday) => (
            <th key={weekday} scope="col">
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <td
                key={day}
                data-outside={!day.startsWith(mark) || undefined}
                aria-current={day === installation.day ? 'date' : undefined}
              >
                <Text span size="xs" className={classes.date}>
                  <time dateTime={day}>{dateOf(day)}</time>
                </Text>
                {tasks
                  .filter(({ deadline }) => deadline.lastDay === day)
                  .map((row) => (
                    <DueTask key={row.id} task={row} />
                  ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const dateOf = (day: Day): string => String(Number(day.slice(8)));
