import { Alert, Group, Stack, Text, Title } from '@mantine/core';
import { readNodeEvidence, type NodeEvidence } from '#contract/evidence-use.ts';
import { formatDay } from '#domain/calendar/day.ts';
import { Answer } from '../../ui/answer.tsx';
import { useAsk } from '../../ui/api.ts';
import { useMay } from '../../ui/session.tsx';
import { StatusBadge, type Tone } from '../../ui/status-badge.tsx';
import { useWords } from '../../words/words.tsx';
import { SlotCard } from './slot-card.tsx';

export interface EvidenceDrawerProps {
  sheetId: number;
  nodeId: number;
  /** The node's code, for the time until the answer is there. */
  code: string;
}

export const stateTones: Record<NodeEvidence['state'], Tone> = {
  notAsked: 'idle',
  none: 'bad',
  partial: 'warn',
  explained: 'active',
  complete: 'good',
};

/** The evidence of one node of a sheet: what is asked for, what stands there, what is missing. */
export function EvidenceDrawer({ sheetId, nodeId, code }: EvidenceDrawerProps) {
  const { evidence } = useWords();
  const query = useAsk(readNodeEvidence, { sheetId, nodeId });
  return (
    <Stack gap="md">
      <Title order={2} fz={17}>
        {evidence.ofNode(query.data?.code ?? code)}
      </Title>
      <Answer query={query}>{(node) => <Slots node={node} />}</Answer>
    </Stack>
  );
}

function Slots({ node }: { node: NodeEvidence }) {
  const { evidence } = useWords();
  const isOwn = useMay()('evidence.add', { agencyId: node.agency.id });
  const isOpen = isOwn && node.closed === null;
  return (
    <>
      <div>
        <Text size="sm">{node.name}</Text>
        <Text size="xs" c="dimmed">
          {node.agency.name} · {evidence.year(node.indexYear)}{' '}
          {node.dueOn !== null && evidence.dueOn(formatDay(node.dueOn))}
        </Text>
      </div>
      <Group gap="xs">
        <StatusBadge tone={stateTones[node.state]}>{evidence.states[node.state]}</StatusBadge>
      </Group>
      {isOwn && node.closed !== null && <Alert>{node.closed}</Alert>}
      {node.slots.map((slot) => (
        <SlotCard key={slot.id} node={node} slot={slot} isOpen={isOpen} />
      ))}
      <SlotCard node={node} slot={null} isOpen={isOpen} />
    </>
  );
}
