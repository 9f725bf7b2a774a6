import { Text } from '@mantine/core';
import type { TaskRow } from '#contract/task.ts';
import { DaysLeft } from '../ui/days-left.tsx';
import { useWords } from '../words/words.tsx';
import { openDays, urgencyOf } from './order.ts';

/** Days left while somebody still has to deliver; afterwards, that all have. */
export function TaskDays({ task }: { task: TaskRow }) {
  const words = useWords();
  const urgency = urgencyOf(task);
  if (urgency === 'done' || urgency === 'delivered')
    return (
      <Text span inherit c="dimmed">
        {urgency === 'done' ? words.task.done : words.task.delivered}
      </Text>
    );
  return <DaysLeft days={openDays(task)} />;
}
