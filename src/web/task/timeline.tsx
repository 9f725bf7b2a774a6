import { Group, Text } from '@mantine/core';
import { InstantText } from '../ui/instant-text.tsx';
import { useWords } from '../words/words.tsx';
import { EvidenceLink } from './evidence-link.tsx';
import type { PartDetail } from './part-detail.ts';
import classes from './part.module.css';

type Entry = PartDetail['entries'][number];

/** What happened to a part, the latest first. */
export function Timeline({ entries }: { entries: readonly Entry[] }) {
  const { obligation } = useWords();
  if (entries.length === 0)
    return (
      <Text size="sm" c="dimmed" mt="xs">
        {obligation.timelineEmpty}
      </Text>
    );
  return (
    <ol className={classes.entries}>
      {entries.map((entry, index) => (
        <OneEntry key={`${entry.at}/${entries.length - index}`} entry={entry} />
      ))}
    </ol>
  );
}

function OneEntry({ entry }: { entry: Entry }) {
  const { obligation, task } = useWords();
  const { stateBefore, stateAfter } = entry;
  return (
    <li>
      <Group gap={8}>
        <Text span size="sm" fw={600}>
          {obligation.kinds[entry.kind]}
        </Text>
        {stateBefore !== null && stateAfter !== null && (
          <Text span size="sm">
            {`${task.states[stateBefore]} → ${task.states[stateAfter]}`}
          </Text>
        )}
      </Group>
      {entry.note !== null && (
        <Text size="sm" className={classes.note}>
          {entry.note}
        </Text>
      )}
      {entry.link !== null && (
        <Text size="sm" className={classes.note}>
          <EvidenceLink text={entry.link} />
        </Text>
      )}
      <Text size="xs" c="dimmed">
        {entry.who} · <InstantText instant={entry.at} />
      </Text>
    </li>
  );
}
