import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { withdrawDocument, type DocumentDetail } from '#contract/evidence.ts';
import { useAct } from '../../ui/api.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { faultAt } from '../../ui/problem-text.ts';
import { tellDone } from '../../ui/tell.tsx';
import { useWords } from '../../words/words.tsx';

/** Takes a document out of use, with the reason; nothing is deleted. */
export function WithdrawDocument({ document }: { document: DocumentDetail }) {
  const { evidence } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const withdraw = useAct(withdrawDocument, {
    refresh: ['audit'],
    onDone: () => {
      setOpen(false);
      tellDone(evidence.withdrawnDone);
    },
  });
  return (
    <>
      <Button variant="default" c="red.9" onClick={() => setOpen(true)}>
        {evidence.withdraw}
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title={evidence.withdraw}
        consequence={evidence.withdrawText}
        verb={evidence.withdraw}
        isBusy={withdraw.isPending}
        onConfirm={() =>
          withdraw.mutate({ documentId: document.id, version: document.version, reason })
        }
      >
        <Textarea
          label={evidence.reason}
          required
          autosize
          minRows={2}
          value={reason}
          error={faultAt(withdraw.error, 'reason')}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </ConfirmDialog>
    </>
  );
}
