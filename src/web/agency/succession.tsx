import { Anchor, List, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { RegisteredAgency } from '#contract/agency.ts';
import { formatDay } from '#domain/calendar/day.ts';
import { useWords } from '../words/words.tsx';
import type { FullAgency } from './full-agency.ts';

type Step = RegisteredAgency['successors'][number];

/** Where an agency came from and who took over, step by step, and who stands in its place today. */
export function Succession({ agency: one }: { agency: FullAgency }) {
  const { agency } = useWords();
  const isUnchanged = one.now.some(({ id }) => id === one.id);
  return (
    <Stack gap="xs">
      <Title order={2}>{agency.predecessors}</Title>
      <Steps steps={one.predecessors} none={agency.noPredecessor} />
      <Title order={2}>{agency.successors}</Title>
      <Steps steps={one.successors} none={agency.noSuccessor} />
      <Text size="sm">
        {agency.now}:{' '}
        {isUnchanged ? agency.nowSame : one.now.map(({ name }) => name).join('; ') || '–'}
      </Text>
    </Stack>
  );
}

function Steps({ steps, none }: { steps: readonly Step[]; none: string }) {
  const { agency } = useWords();
  if (steps.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {none}
      </Text>
    );
  return (
    <List size="sm" spacing={6}>
      {steps.map((step) => (
        <List.Item key={step.agency?.id ?? step.kind}>
          {step.agency === null ? agency.nobody : <AgencyLink {...step.agency} />}
          {` – ${agency.successionKinds[step.kind]}`}
          {step.day !== null && ` ${formatDay(step.day)}`}
          {step.confidence !== 'verified' &&
            ` (${agency.confidences[step.confidence].toLowerCase()})`}
          {step.source !== null && (
            <Text size="xs" c="dimmed">
              {step.source}
            </Text>
          )}
        </List.Item>
      ))}
    </List>
  );
}

/** Another agency of the register, in this panel; what else the address says stays. */
function AgencyLink({ id, name }: { id: number; name: string }) {
  return (
    <Anchor
      inherit
      renderRoot={(props) => (
        <Link
          {...props}
          to="."
          search={((before: object) => ({ ...before, open: String(id) })) as never}
        />
      )}
    >
      {name}
    </Anchor>
  );
}
