import { Stack, Text, Title } from '@mantine/core';
import { ChangesTable } from '../ui/changes/changes-table.tsx';
import { changesOf } from '../ui/changes/changes.ts';
import { actionText } from '../ui/changes/describe.ts';
import { InstantText } from '../ui/instant-text.tsx';
import { useWords } from '../words/words.tsx';
import type { FullAgency } from './full-agency.ts';

/** What was changed, by whom, when and why. */
export function AgencyHistory({ history }: { history: FullAgency['history'] }) {
  const words = useWords();
  const { agency, audit } = words;
  return (
    <Stack gap="sm">
      <Title order={2}>{agency.history}</Title>
      {history.length === 0 && (
        <Text size="sm" c="dimmed">
          {agency.noHistory}
        </Text>
      )}
      {history.map((change) => (
        <Stack key={change.at} gap={4}>
          <Text size="sm">
            <strong>{actionText(words, change.action)}</strong> · {change.person ?? audit.system} ·{' '}
            <InstantText instant={change.at} />
          </Text>
          {change.reason !== null && (
            <Text size="sm" c="dimmed">
              {audit.reason}: {change.reason}
            </Text>
          )}
          <ChangesTable changes={changesOf(change.before, change.after)} />
        </Stack>
      ))}
    </Stack>
  );
}
