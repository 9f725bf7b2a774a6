import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { reinstateDocument, withdrawDocument, type DocumentDetail } from '#contract/evidence.ts';
import { useAct } from '../../ui/api.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { faultAt } from '../../ui/problem-text.ts';
import { tellDone } from '../../ui/tell.tsx';
import { useWords } from '../../words/words.tsx';

interface StandingProps {
  document: DocumentDetail;
}

/** Takes a document out of use, with the reason; nothing is deleted. */
export function WithdrawDocument({ document }: StandingProps) {
  const { evidence } = useWords();
  return (
    <ChangeStanding
      document={document}
      route={withdrawDocument}
      verb={evidence.withdraw}
      consequence={evidence.withdrawText}
      done={evidence.withdrawnDone}
    />
  );
}

/** Undoes a withdrawal, with the reason. */
export function ReinstateDocument({ document }: StandingProps) {
  const { evidence } = useWords();
  return (
    <ChangeStanding
      document={document}
      route={reinstateDocument}
      verb={evidence.reinstate}
      consequence={evidence.reinstateText}
      done={evidence.reinstatedDone}
      isGentle
    />
  );
}

interface ChangeStandingProps extends StandingProps {
  route: typeof withdrawDocument | typeof reinstateDocument;
  verb: string;
  consequence: string;
  done: string;
  isGentle?: boolean;
}

function ChangeStanding(props: ChangeStandingProps) {
  const { document, route, verb, consequence, done, isGentle = false } = props;
  const { evidence } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const change = useAct(route, { refresh: ['audit', 'assessment'], onDone: () => tellDone(done) });
  return (
    <>
      <Button variant="default" c={isGentle ? undefined : 'red.9'} onClick={() => setOpen(true)}>
        {verb}
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title={verb}
        consequence={consequence}
        verb={verb}
        isGentle={isGentle}
        isBusy={change.isPending}
        onConfirm={() =>
          change.mutate({ documentId: document.id, version: document.version, reason })
        }
      >
        <Textarea
          label={evidence.reason}
          required
          autosize
          minRows={2}
          maxLength={2000}
          value={reason}
          error={faultAt(change.error, 'reason')}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </ConfirmDialog>
    </>
  );
}
