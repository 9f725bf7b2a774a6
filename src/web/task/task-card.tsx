import { Box, Group, Text, UnstyledButton } from '@mantine/core';
import type { TaskRow } from '#contract/task.ts';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { useWords } from '../words/words.tsx';
import classes from './board.module.css';
import { CardMenu } from './card-menu.tsx';
import { namesOf } from './parties-cell.tsx';
import { StateBadge } from './state-badge.tsx';
import { TaskDays } from './task-days.tsx';
import { useOpenTask } from './use-open-task.ts';

/** A task on the board: what, who, how long, how far, and the menu of one's own part. */
export function TaskCard({ task: row }: { task: TaskRow }) {
  const { task } = useWords();
  const { openTask } = useOpenTask();
  return (
    <Box className={classes.card}>
      <div className={classes.cardHead}>
        <UnstyledButton className={classes.cardOpen} onClick={() => openTask(row.id)}>
          <Text span inherit lineClamp={3}>{`${row.number}. ${row.text}`}</Text>
        </UnstyledButton>
        <CardMenu task={row} />
      </div>
      <Text size="xs" c="dimmed" mt={4} lineClamp={2}>
        {namesOf(row, 'lead')}
      </Text>
      <Text size="xs" mt={4}>
        <TaskDays task={row} />
      </Text>
      <ProgressBar
        done={row.progress.confirmed}
        total={row.progress.of}
        label={task.progress}
        tone={row.progress.overdue > 0 ? 'bad' : 'active'}
      />
      {row.mine !== null && (
        <Group gap={6} mt={4}>
          <Text span size="xs">
            {task.myPart}:
          </Text>
          <StateBadge state={row.mine.state} />
        </Group>
      )}
    </Box>
  );
}
