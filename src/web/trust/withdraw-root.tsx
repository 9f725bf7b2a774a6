import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { withdrawTrustRoot, type TrustRoot } from '#contract/trust.ts';
import { useAct } from '../ui/api.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { faultAt } from '../ui/problem-text.ts';
import { tellDone } from '../ui/tell.tsx';
import { useWords } from '../words/words.tsx';

/** Takes a root off the list, with the reason. */
export function WithdrawRoot({ root, onClose }: { root: TrustRoot; onClose: () => void }) {
  const { trust } = useWords();
  const [reason, setReason] = useState('');
  const withdraw = useAct(withdrawTrustRoot, {
    refresh: ['audit', 'evidence'],
    onDone: () => {
      tellDone(trust.withdrawn);
      onClose();
    },
  });
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title={trust.withdraw}
      consequence={trust.withdrawText(root.name)}
      verb={trust.withdraw}
      isBusy={withdraw.isPending}
      onConfirm={() => withdraw.mutate({ rootId: root.id, version: root.version, reason })}
    >
      <Textarea
        label={trust.reason}
        required
        autosize
        minRows={2}
        value={reason}
        error={faultAt(withdraw.error, 'reason')}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ConfirmDialog>
  );
}
