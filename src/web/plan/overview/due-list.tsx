import { Stack, Text } from '@mantine/core';
import type { Overview } from '#contract/overview.ts';
import { DayText } from '../../ui/day-text.tsx';
import { useWords } from '../../words/words.tsx';
import { Card } from './card.tsx';
import { To } from './to.tsx';

interface DueListProps {
  title: string;
  tasks: Overview['overdue'];
  none: string;
}

/** Tasks by their last day, with how many of their holders are done. */
export function DueList({ title, tasks, none }: DueListProps) {
  const { overview, due } = useWords();
  return (
    <Card title={title}>
      {tasks.length === 0 && <Text size="sm">{none}</Text>}
      <Stack gap="xs">
        {tasks.map(({ taskId, number, text, lastDay, daysLeft, confirmed, of }) => (
          <div key={taskId}>
            <Text size="sm" lineClamp={2}>
              <To to="/nhiem-vu" search={{ task: String(taskId) }}>
                {overview.taskTitle(number)}
              </To>
              {`. ${text}`}
            </Text>
            <Text size="xs" c={daysLeft < 0 ? 'red.9' : 'dimmed'}>
              {due.left(daysLeft)} (<DayText day={lastDay} />) · {overview.done(confirmed, of)}
            </Text>
          </div>
        ))}
      </Stack>
    </Card>
  );
}
