import { Text } from '@mantine/core';
import type { TaskRow } from '#contract/task.ts';
import { useWords } from '../words/words.tsx';

/** Number and text of a task; says when the reader's agency holds a part of it. */
export function TaskName({ task }: { task: TaskRow }) {
  const words = useWords();
  return (
    <Text span inherit lineClamp={4}>
      {`${task.number}. ${task.text}`}
      {task.mine !== null && (
        <Text span inherit fw={650} c="accent.9">
          {` · ${words.task.mineMark}`}
        </Text>
      )}
    </Text>
  );
}
