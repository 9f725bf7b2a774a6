import { Box, Stack, Text, Title } from '@mantine/core';
import { readObligation } from '#contract/task.ts';
import { isOpen } from '#domain/task/progress.ts';
import { Answer } from '../ui/answer.tsx';
import { useAsk } from '../ui/api.ts';
import { DayText } from '../ui/day-text.tsx';
import { DaysLeft } from '../ui/days-left.tsx';
import { Labelled, type LabelledItem } from '../ui/labelled.tsx';
import { useMay } from '../ui/session.tsx';
import { useWords } from '../words/words.tsx';
import { DeliveredText } from './delivered-text.tsx';
import { Extensions } from './extensions.tsx';
import { NoteForm } from './note-form.tsx';
import { PartActions } from './part-actions.tsx';
import classes from './part.module.css';
import { StateBadge } from './state-badge.tsx';
import { Timeline } from './timeline.tsx';
import type { PartDetail } from './part-detail.ts';

/** One agency's part: where it stands, what may be done now, what has been noted. */
export function Part({ obligationId, heading }: { obligationId: number; heading: string }) {
  const query = useAsk(readObligation, { obligationId });
  return (
    <Stack component="section" gap="sm" className={classes.part}>
      <Title order={2}>{heading}</Title>
      <Answer query={query} rows={4}>
        {(part) => <PartBody part={part} />}
      </Answer>
    </Stack>
  );
}

function PartBody({ part }: { part: PartDetail }) {
  const { obligation } = useWords();
  const may = useMay();
  const mayWork = may('task.work', { agencyId: part.agencyId });
  const isReader = !mayWork && !may('task.confirm');
  return (
    <>
      <PartFacts part={part} />
      {isReader ? (
        <Text size="sm" c="dimmed">
          {obligation.readOnly}
        </Text>
      ) : (
        <PartActions part={part} />
      )}
      <Extensions part={part} />
      <Box>
        <Title order={3} mb={6}>
          {obligation.timeline}
        </Title>
        {mayWork && <NoteForm obligationId={part.id} />}
        <Timeline entries={part.entries} />
      </Box>
    </>
  );
}

function PartFacts({ part }: { part: PartDetail }) {
  const { task, obligation } = useWords();
  const items: LabelledItem[] = [
    [obligation.agency, part.agencyName],
    [task.state, <StateBadge key="state" state={part.state} />],
  ];
  if (part.reason !== null) items.push([obligation.reason, part.reason]);
  items.push([
    obligation.lastDay,
    <>
      <DayText day={part.lastDay} />
      {part.isExtended && ` (${obligation.extendedMark})`}
      {isOpen(part.state) && (
        <>
          {' · '}
          <DaysLeft days={part.daysLeft} />
        </>
      )}
    </>,
  ]);
  if (part.deliveredOn !== null)
    items.push([obligation.delivered, <DeliveredText key="delivered" part={part} />]);
  return <Labelled items={items} />;
}
