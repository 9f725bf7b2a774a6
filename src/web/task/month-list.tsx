import { Box, Stack, Text } from '@mantine/core';
import type { TaskRow } from '#contract/task.ts';
import { DayText } from '../ui/day-text.tsx';
import { DueTask } from './due-task.tsx';

/** The same month by days that have a task, for a narrow screen. */
export function MonthList({ tasks }: { tasks: readonly TaskRow[] }) {
  const days = [...new Set(tasks.flatMap(({ deadline }) => deadline.lastDay ?? []))].sort();
  return (
    <Stack gap="md">
      {days.map((day) => (
        <Box key={day} component="section">
          <Text fw={600} mb={4} component="h3">
            <DayText day={day} />
          </Text>
          <Stack gap={6}>
            {tasks
              .filter(({ deadline }) => deadline.lastDay === day)
              .map((row) => (
                <DueTask key={row.id} task={row} />
              ))}
          </Stack>
        </Box>
      ))}
    </Stack>
  );
}
