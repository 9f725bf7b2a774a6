import { Button, Group, Text } from '@mantine/core';
import { confirmLeads, type NodeDetail } from '#contract/rubric.ts';
import { useAct } from '../ui/api.ts';
import { Section } from '../ui/section.tsx';
import { useMay } from '../ui/session.tsx';
import { StatusBadge, type Tone } from '../ui/status-badge.tsx';
import { tellDone } from '../ui/tell.tsx';
import { useWords } from '../words/words.tsx';
import { touchedByLead } from './use-set-lead.ts';

const tones: Record<NodeDetail['lead']['basis'], Tone> = {
  printed: 'idle',
  proposed: 'warn',
  confirmed: 'good',
};

/** Who leads a node, on what basis, and what may be done about it. */
export function NodeLead({ node, onEdit }: { node: NodeDetail; onEdit: () => void }) {
  const { rubric } = useWords();
  const mayLead = useMay()('rubric.lead');
  const { name, basis, reason } = node.lead;
  const confirm = useAct(confirmLeads, {
    refresh: touchedByLead,
    onDone: () => tellDone(rubric.leadConfirmed),
  });
  const isWaiting = basis === 'proposed' && name !== null;
  return (
    <Section title={rubric.leadTitle}>
      <Group gap="xs">
        <Text size="sm" fw={600}>
          {name ?? rubric.noLead}
        </Text>
        {name !== null && <StatusBadge tone={tones[basis]}>{rubric.bases[basis]}</StatusBadge>}
      </Group>
      {reason !== null && (
        <Text size="sm" c="dimmed" mt={2}>
          {isWaiting ? `${rubric.leadReason}: ${reason}` : reason}
        </Text>
      )}
      {mayLead && node.level !== 'field' && (
        <Group gap="xs" mt="xs">
          {isWaiting && (
            <Button
              size="xs"
              loading={confirm.isPending}
              onClick={() =>
                confirm.mutate({
                  planId: node.planId,
                  nodes: [{ id: node.id, version: node.version }],
                })
              }
            >
              {rubric.confirmLead}
            </Button>
          )}
          <Button size="xs" variant="default" onClick={onEdit}>
            {rubric.changeLead}
          </Button>
        </Group>
      )}
    </Section>
  );
}
