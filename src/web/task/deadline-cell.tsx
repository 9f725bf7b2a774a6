import { Text } from '@mantine/core';
import type { TaskRow } from '#contract/task.ts';
import { DayText } from '../ui/day-text.tsx';
import { useWords } from '../words/words.tsx';

/** The last day as computed, under it the plan's own words. */
export function DeadlineCell({ deadline }: { deadline: TaskRow['deadline'] }) {
  const { task } = useWords();
  return (
    <>
      {deadline.lastDay === null ? task.noDay : <DayText day={deadline.lastDay} />}
      <Text span display="block" size="xs" c="dimmed">
        “{deadline.text}”
      </Text>
    </>
  );
}
