import { Stack, Text } from '@mantine/core';
import type { Overview } from '#contract/overview.ts';
import { InstantText } from '../../ui/instant-text.tsx';
import { useWords } from '../../words/words.tsx';
import { Card } from './card.tsx';

/** Entries in the overview; the audit trail holds them all. */
const shown = 6;

/** Who changed what in the last days. */
export function ChangeList({ changes }: { changes: Overview['recentChanges'] }) {
  const { overview } = useWords();
  return (
    <Card title={overview.changes}>
      {changes.length === 0 && <Text size="sm">{overview.changesNone}</Text>}
      <Stack gap="xs">
        {changes.slice(0, shown).map(({ at, who, action, label }) => (
          <div key={at + action + label}>
            <Text size="sm">
              {overview.actions[action] ?? action}: {label}
            </Text>
            <Text size="xs" c="dimmed">
              <InstantText instant={at} /> · {who}
            </Text>
          </div>
        ))}
      </Stack>
    </Card>
  );
}
