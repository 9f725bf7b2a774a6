import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { Finding } from '#contract/finding.ts';
import { useWords } from '../words/words.tsx';
import type { FindingGroup } from './group.ts';
import { NoteDialog } from './note-dialog.tsx';
import type { Settling } from './use-settle.ts';

interface FindingActionsProps {
  finding: Finding;
  group: FindingGroup;
  settling: Settling;
}

/** What a person may decide about a finding; every decision can be taken back. */
export function FindingActions({ finding, group, settling }: FindingActionsProps) {
  const { finding: words } = useWords();
  const accept = () => settling.settle(finding, { state: 'accepted' });
  if (finding.state !== 'open')
    return (
      <Group mt="xs" className="no-print">
        <Button
          size="xs"
          variant="default"
          onClick={() => settling.settle(finding, { state: 'open' })}
        >
          {words.reopen}
        </Button>
      </Group>
    );
  return (
    <Group gap="xs" mt="xs" className="no-print">
      {group === 'difference' && <Difference finding={finding} settling={settling} />}
      {group === 'slip' && <Slip finding={finding} settling={settling} />}
      {group === 'note' && (
        <Button size="xs" variant="default" onClick={accept} disabled={settling.isBusy}>
          {words.markSeen}
        </Button>
      )}
    </Group>
  );
}

type OfOne = Omit<FindingActionsProps, 'group'>;

/** The server changes the name with the decision, and gives it back when the decision is taken back. */
function Slip({ finding, settling }: OfOne) {
  const { finding: words } = useWords();
  return (
    <>
      {finding.node !== null && finding.suggestedName !== null && (
        <Button
          size="xs"
          loading={settling.isBusy}
          onClick={() => settling.settle(finding, { state: 'corrected', note: words.renameReason })}
        >
          {words.applySlip}
        </Button>
      )}
      <Button
        size="xs"
        variant="default"
        onClick={() => settling.settle(finding, { state: 'accepted' })}
      >
        {words.keepPrinted}
      </Button>
    </>
  );
}

function Difference({ finding, settling }: OfOne) {
  const { finding: words } = useWords();
  const [asked, setAsked] = useState<'accepted' | 'corrected' | null>(null);
  return (
    <>
      <Button size="xs" onClick={() => setAsked('accepted')}>
        {words.acceptPrinted}
      </Button>
      <Button size="xs" variant="default" onClick={() => setAsked('corrected')}>
        {words.markCorrected}
      </Button>
      <NoteDialog
        key={asked}
        asked={asked}
        message={finding.message}
        isBusy={settling.isBusy}
        onClose={() => setAsked(null)}
        onNote={(state, note) => {
          settling.settle(finding, { state, note });
          setAsked(null);
        }}
      />
    </>
  );
}
