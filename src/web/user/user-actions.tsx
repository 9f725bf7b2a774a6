import { Button, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import {
  closeUser,
  reopenUser,
  resetPassword,
  revokeUserSessions,
  type Account,
} from '#contract/user.ts';
import { useAct } from '../ui/api.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { tellDone } from '../ui/tell.tsx';
import { useWords } from '../words/words.tsx';
import { OneTimePassword } from './one-time-password.tsx';

type Deed = 'resetPassword' | 'revokeSessions' | 'close' | 'reopen';

/** What an administrator does to an account; each deed names its consequence first. */
export function UserActions({ account }: { account: Account }) {
  const { user, common } = useWords();
  const [asked, setAsked] = useState<Deed | null>(null);
  const [reason, setReason] = useState('');
  const [password, setPassword] = useState<string | null>(null);
  const showPassword = (output: { oneTimePassword: string }) => {
    setAsked(null);
    setPassword(output.oneTimePassword);
  };
  const done = (message: string) => {
    setAsked(null);
    setReason('');
    tellDone(message);
  };
  const refresh = ['audit'];
  const reset = useAct(resetPassword, { refresh, onDone: showPassword });
  const reopen = useAct(reopenUser, { refresh, onDone: showPassword });
  const revoke = useAct(revokeUserSessions, {
    refresh,
    onDone: ({ revoked }) => done(user.revoked(revoked)),
  });
  const close = useAct(closeUser, { refresh, onDone: () => done(user.closed) });
  const one = { personId: account.id, version: account.version };
  const deeds: Record<Deed, { text: string; run: () => void; isBusy: boolean }> = {
    resetPassword: {
      text: user.resetText(account.name),
      run: () => reset.mutate(one),
      isBusy: reset.isPending,
    },
    revokeSessions: {
      text: user.revokeText(account.name),
      run: () => revoke.mutate({ personId: account.id }),
      isBusy: revoke.isPending,
    },
    close: {
      text: user.closeText(account.name),
      run: () => close.mutate({ ...one, reason }),
      isBusy: close.isPending,
    },
    reopen: {
      text: user.reopenText(account.name),
      run: () => reopen.mutate(one),
      isBusy: reopen.isPending,
    },
  };
  const offered: Deed[] = account.isActive
    ? ['resetPassword', ...(account.openSessions > 0 ? (['revokeSessions'] as const) : []), 'close']
    : ['reopen'];
  const deed = asked === null ? null : deeds[asked];
  return (
    <>
      <Group gap="xs">
        {offered.map((each) => (
          <Button key={each} size="sm" variant="default" onClick={() => setAsked(each)}>
            {user[each]}
          </Button>
        ))}
      </Group>
      <ConfirmDialog
        isOpen={deed !== null}
        onClose={() => setAsked(null)}
        onConfirm={() => deed?.run()}
        isBusy={deed?.isBusy}
        title={asked === null ? '' : user[asked]}
        consequence={deed?.text}
        verb={asked === null ? '' : user[asked]}
      >
        {asked === 'close' && (
          <Textarea
            label={common.reason}
            required
            autosize
            minRows={2}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
      </ConfirmDialog>
      <OneTimePassword
        userName={account.userName}
        password={password}
        onClose={() => setPassword(null)}
      />
    </>
  );
}
