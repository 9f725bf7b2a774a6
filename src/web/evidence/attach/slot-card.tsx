import { Paper, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { NodeEvidence } from '#contract/evidence-use.ts';
import { useWords } from '../../words/words.tsx';
import { FileFaults } from '../upload/file-faults.tsx';
import { FilingDialog } from '../upload/filing-dialog.tsx';
import { SendingRows } from '../upload/upload-list.tsx';
import { useFileTarget } from '../upload/use-file-target.ts';
import { useFiling } from '../upload/use-filing.ts';
import classes from './slot-card.module.css';
import { SlotActions } from './slot-actions.tsx';
import { useAttach } from './use-attach.ts';
import { UseCard } from './use-card.tsx';

interface SlotCardProps {
  node: NodeEvidence;
  /** Null: what is given in addition. */
  slot: NodeEvidence['slots'][number] | null;
  isOpen: boolean;
}

/** A paper that is asked for: what stands in its place, and how to fill it, also by dropping a file on it. */
export function SlotCard({ node, slot, isOpen }: SlotCardProps) {
  const { evidence } = useWords();
  const [isBusy, setBusy] = useState(false);
  const place = { sheetId: node.sheetId, nodeId: node.nodeId, slotId: slot?.id ?? null };
  const uses = node.uses.filter(({ slotId }) => slotId === place.slotId);
  const name = slot?.name ?? evidence.additional;
  const { attach } = useAttach(place);
  const filing = useFiling();
  // A dialog is drawn elsewhere, but what is dropped or pasted in it still rises to here.
  const takes = isOpen && !isBusy && filing.composing === null;
  const { target, faults, paste } = useFileTarget((files) => void filing.send(files), takes);
  return (
    <Paper
      withBorder
      p="sm"
      component="section"
      aria-label={name}
      className={classes.card}
      data-takes={takes || undefined}
      // A click puts the focus here, so that one may paste.
      tabIndex={takes ? -1 : undefined}
      onPaste={paste}
      {...target}
    >
      <Stack gap="xs">
        <SlotName slot={slot} />
        {uses.length === 0 && (
          <Text size="sm" c="dimmed">
            {evidence.slotEmpty}
            {takes && (
              <Text span visibleFrom="sm">
                {' '}
                {evidence.dropHere}
              </Text>
            )}
          </Text>
        )}
        {uses.map((use) => (
          <UseCard key={`${use.id}-${use.version}`} use={use} isOpen={isOpen} />
        ))}
        <FileFaults faults={faults} />
        <SendingRows uploads={filing.uploads} />
        {isOpen && (
          <SlotActions
            place={place}
            name={name}
            agencyId={node.agency.id}
            isEmpty={uses.length === 0}
            onBusy={setBusy}
          />
        )}
        <FilingDialog filing={filing} onFiled={attach} />
      </Stack>
    </Paper>
  );
}

function SlotName({ slot }: Pick<SlotCardProps, 'slot'>) {
  const { evidence } = useWords();
  return (
    <Text size="sm" fw={600}>
      {slot?.name ?? evidence.additional}{' '}
      {slot !== null && (
        <Text span size="xs" c="dimmed">
          ({slot.isRequired ? evidence.required : evidence.optional})
        </Text>
      )}
    </Text>
  );
}
