import { Anchor, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { readTaskRemedies } from '#contract/ministry.ts';
import { formatPoints } from '#domain/text/vietnamese.ts';
import { useAsk } from '../ui/api.ts';
import { useWords } from '../words/words.tsx';

/** The points lost with the Ministry that this task is to win back; nothing while there are none. */
export function TaskRemedies({ taskId }: { taskId: number }) {
  const { ministry } = useWords();
  const remedies = useAsk(readTaskRemedies, { taskId }).data?.remedies ?? [];
  if (remedies.length === 0) return null;
  return (
    <Stack component="section" gap="xs">
      <Title order={2}>{ministry.remediesOfTask}</Title>
      {remedies.map(({ editionId, indexYear, code, name, lost, remedy }) => (
        <div key={`${editionId}:${code}`}>
          <Anchor
            size="sm"
            renderRoot={(props) => (
              <Link
                {...props}
                to="/diem-bo"
                search={{ edition: String(editionId), node: code } as never}
              />
            )}
          >
            {ministry.remedyOfTask(indexYear, code, name)}
          </Anchor>
          <Text size="sm">{remedy}</Text>
          {lost !== null && (
            <Text size="sm" c="dimmed">
              {ministry.losesText(formatPoints(lost))}
            </Text>
          )}
        </div>
      ))}
    </Stack>
  );
}
