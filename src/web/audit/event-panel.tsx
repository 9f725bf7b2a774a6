import { Stack, Title } from '@mantine/core';
import type { TrailEvent } from '#contract/audit.ts';
import { InstantText } from '../ui/instant-text.tsx';
import { Labelled } from '../ui/labelled.tsx';
import { useWords } from '../words/words.tsx';
import { ChangesTable } from '../ui/changes/changes-table.tsx';
import { changesOf } from '../ui/changes/changes.ts';
import { roleText, subjectTypeText } from '../ui/changes/describe.ts';
import { SealBadge } from './seal-badge.tsx';

/** One line of the trail in full. */
export function EventPanel({ event }: { event: TrailEvent }) {
  const words = useWords();
  const { audit } = words;
  return (
    <Stack gap="lg">
      <Labelled
        items={[
          [audit.at, <InstantText instant={event.at} />],
          [audit.person, event.person?.name ?? audit.system],
          [audit.role, event.person === null ? '–' : roleText(words, event.person.role)],
          [audit.subjectType, subjectTypeText(words, event.subject.type)],
          [audit.subject, event.subject.label],
          [audit.agency, event.agency?.name ?? '–'],
          [audit.reason, event.reason ?? '–'],
        ]}
      />
      <Stack gap="xs">
        <Title order={2}>{audit.changes}</Title>
        <ChangesTable changes={changesOf(event.before, event.after)} />
      </Stack>
      <Labelled
        items={[
          [audit.number, event.id],
          [audit.seal, <SealBadge isSealed={event.isSealed} />],
          [audit.address, event.address],
          [audit.device, event.agent],
          [audit.request, event.requestId],
        ]}
      />
    </Stack>
  );
}
