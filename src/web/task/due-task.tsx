import { Text, UnstyledButton } from '@mantine/core';
import type { TaskRow } from '#contract/task.ts';
import classes from './calendar.module.css';
import { urgencyOf } from './order.ts';
import { TaskDays } from './task-days.tsx';
import { useOpenTask } from './use-open-task.ts';

/** A task on its day: opens its panel. */
export function DueTask({ task }: { task: TaskRow }) {
  const { openTask } = useOpenTask();
  return (
    <UnstyledButton
      className={classes.due}
      data-urgency={urgencyOf(task)}
      onClick={() => openTask(task.id)}
    >
      <Text span inherit lineClamp={2}>{`${task.number}. ${task.text}`}</Text>
      <Text span size="xs" display="block">
        <TaskDays task={task} />
        {` · ${task.progress.confirmed}/${task.progress.of}`}
      </Text>
    </UnstyledButton>
  );
}
