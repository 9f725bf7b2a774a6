import { Text } from '@mantine/core';
import type { TaskRow } from '#contract/task.ts';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { useWords, type Words } from '../words/words.tsx';

/** Who has not delivered, a few by name: "" when everybody has. */
export const laggardText = (row: TaskRow, task: Words['task'], shown = 2): string => {
  const names = row.laggards.slice(0, shown);
  return names.length === 0 ? '' : task.laggards(names.join(', '), row.laggardCount - names.length);
};

/** k of N, who is missing, how many are overdue. */
export function ProgressCell({ task: row }: { task: TaskRow }) {
  const { task } = useWords();
  const { confirmed, of, overdue, submitted, isWhole } = row.progress;
  const laggards = laggardText(row, task);
  return (
    <>
      <ProgressBar
        done={confirmed}
        total={of}
        label={task.progress}
        tone={overdue > 0 ? 'bad' : 'active'}
      />
      {overdue > 0 && (
        <Text span display="block" size="xs" c="red.9" fw={600}>
          {task.overdueParts(overdue)}
        </Text>
      )}
      {submitted > 0 && (
        <Text span display="block" size="xs" c="orange.9">
          {task.waiting(submitted)}
        </Text>
      )}
      {laggards !== '' && (
        <Text span display="block" size="xs" c="dimmed">
          {laggards}
        </Text>
      )}
      {!isWhole && (
        <Text span display="block" size="xs" c="orange.9">
          {task.notWhole}
        </Text>
      )}
    </>
  );
}
