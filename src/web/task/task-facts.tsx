import { Box, Stack, Text } from '@mantine/core';
import type { TaskRow } from '#contract/task.ts';
import { Labelled } from '../ui/labelled.tsx';
import { useWords } from '../words/words.tsx';
import { DeadlineCell } from './deadline-cell.tsx';
import { PartiesCell } from './parties-cell.tsx';
import { ProgressCell } from './progress-cell.tsx';
import { StateBadge } from './state-badge.tsx';
import { TaskDays } from './task-days.tsx';

/** What the plan says about a task, and how far all its holders are. */
export function TaskFacts({ task: row, isShort = false }: { task: TaskRow; isShort?: boolean }) {
  const { task } = useWords();
  const deadline = [
    task.deadline,
    <DeadlineCell key="deadline" deadline={row.deadline} />,
  ] as const;
  return (
    <Stack gap="sm">
      <Text fw={600}>{`${row.number}. ${row.text}`}</Text>
      {isShort ? (
        <Labelled items={[deadline]} />
      ) : (
        <Labelled
          items={[
            [task.state, <StateBadge key="state" state={row.state} />],
            deadline,
            [task.daysLeft, <TaskDays key="days" task={row} />],
            [
              task.progress,
              <Box key="progress" maw={300}>
                <ProgressCell task={row} />
              </Box>,
            ],
            [task.leads, <PartiesCell key="leads" task={row} role="lead" />],
            [task.coordinating, <PartiesCell key="coordinating" task={row} role="coordinating" />],
          ]}
        />
      )}
    </Stack>
  );
}
