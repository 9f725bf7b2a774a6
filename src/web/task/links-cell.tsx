import { Text } from '@mantine/core';
import type { TaskRow } from '#contract/task.ts';
import { formatPoints } from '#domain/text/vietnamese.ts';
import { useWords } from '../words/words.tsx';

/** The criteria a task is to win points in, with what was lost there last year. */
export function LinksCell({ links }: { links: TaskRow['links'] }) {
  const { task } = useWords();
  const kept = links.filter(({ state }) => state !== 'rejected');
  if (kept.length === 0) return '–';
  return kept.map(({ id, code, lost, state }) => (
    <Text key={id} span inherit display="block">
      {code}
      {lost !== null && lost !== '0' && (
        <Text span inherit c="red.9">
          {` ${task.lostPoints(formatPoints(lost))}`}
        </Text>
      )}
      {state === 'proposed' && (
        <Text span size="xs" c="dimmed">
          {` (${task.proposed})`}
        </Text>
      )}
    </Text>
  ));
}
