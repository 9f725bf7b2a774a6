import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../words/words.tsx';
import { AttachDocument } from './attach-document.tsx';
import { ExplainMissing } from './explain-missing.tsx';
import type { Place } from './use-attach.ts';

interface SlotActionsProps {
  place: Place;
  name: string;
  agencyId: number;
  isEmpty: boolean;
  /** While one of them is under way the slot itself takes no file. */
  onBusy: (isBusy: boolean) => void;
}

/** The two ways to fill a slot: a document, or why there is none. */
export function SlotActions({ place, name, agencyId, isEmpty, onBusy }: SlotActionsProps) {
  const { evidence } = useWords();
  const [doing, setDoing] = useState<'attach' | 'explain' | null>(null);
  const begin = (what: typeof doing) => {
    setDoing(what);
    onBusy(what !== null);
  };
  const done = () => begin(null);
  const { slotId } = place;
  if (doing === 'attach') return <AttachDocument place={place} agencyId={agencyId} onDone={done} />;
  if (doing === 'explain' && slotId !== null)
    return <ExplainMissing place={{ ...place, slotId }} onDone={done} />;
  return (
    <Group gap="xs">
      <Button
        size="xs"
        variant="default"
        aria-label={evidence.attachTo(name)}
        onClick={() => begin('attach')}
      >
        {evidence.attach}
      </Button>
      {slotId !== null && isEmpty && (
        <Button
          size="xs"
          variant="subtle"
          aria-label={evidence.explainOf(name)}
          onClick={() => begin('explain')}
        >
          {evidence.explain}
        </Button>
      )}
    </Group>
  );
}
