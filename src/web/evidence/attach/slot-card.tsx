import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { NodeEvidence } from '#contract/evidence-use.ts';
import { useWords } from '../../words/words.tsx';
import { AttachDocument } from './attach-document.tsx';
import { ExplainMissing } from './explain-missing.tsx';
import { UseCard } from './use-card.tsx';

interface SlotCardProps {
  node: NodeEvidence;
  /** Null: what is given in addition. */
  slot: NodeEvidence['slots'][number] | null;
  isOpen: boolean;
}

/** A paper that is asked for: what stands in its place, and how to fill it. */
export function SlotCard({ node, slot, isOpen }: SlotCardProps) {
  const { evidence } = useWords();
  const [doing, setDoing] = useState<'attach' | 'explain' | null>(null);
  const uses = node.uses.filter(({ slotId }) => slotId === (slot?.id ?? null));
  const name = slot?.name ?? evidence.additional;
  const done = () => setDoing(null);
  const place = { sheetId: node.sheetId, nodeId: node.nodeId };
  const isExplained = uses.some(({ document }) => document === null);
  return (
    <Paper withBorder p="sm" component="section" aria-label={name}>
      <Stack gap="xs">
        <Text size="sm" fw={600}>
          {name}{' '}
          {slot !== null && (
            <Text span size="xs" c="dimmed">
              ({slot.isRequired ? evidence.required : evidence.optional})
            </Text>
          )}
        </Text>
        {uses.length === 0 && (
          <Text size="sm" c="dimmed">
            {evidence.slotEmpty}
          </Text>
        )}
        {uses.map((use) => (
          <UseCard key={`${use.id}-${use.version}`} use={use} isOpen={isOpen} />
        ))}
        {isOpen && doing === null && (
          <Group gap="xs">
            <Button
              size="xs"
              variant="default"
              aria-label={evidence.attachTo(name)}
              onClick={() => setDoing('attach')}
            >
              {evidence.attach}
            </Button>
            {slot !== null && uses.length === 0 && !isExplained && (
              <Button
                size="xs"
                variant="subtle"
                aria-label={evidence.explainOf(name)}
                onClick={() => setDoing('explain')}
              >
                {evidence.explain}
              </Button>
            )}
          </Group>
        )}
        {doing === 'attach' && (
          <AttachDocument
            place={{ ...place, slotId: slot?.id ?? null }}
            agencyId={node.agency.id}
            onDone={done}
          />
        )}
        {doing === 'explain' && slot !== null && (
          <ExplainMissing place={{ ...place, slotId: slot.id }} onDone={done} />
        )}
      </Stack>
    </Paper>
  );
}
