import { Button, Stack } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { changePassword } from '#contract/session.ts';
import { passwordFaults } from '#domain/access/password.ts';
import { useAct } from '../ui/api.ts';
import { ProblemPanel } from '../ui/problem-panel.tsx';
import { useSession } from '../ui/session.tsx';
import { tellDone } from '../ui/tell.tsx';
import { useWords } from '../words/words.tsx';
import { PasswordField } from './password-field.tsx';
import { PasswordRules } from './password-rules.tsx';

const empty = { current: '', next: '', repeated: '' };

/** A new password of one's own, its rules ticked off while it is typed. */
export function PasswordForm({ onDone }: { onDone?: () => void }) {
  const { session } = useWords();
  const { person } = useSession();
  const [typed, setTyped] = useState(empty);
  const set = (change: Partial<typeof empty>) => setTyped((before) => ({ ...before, ...change }));
  const isRepeated = typed.repeated === typed.next;
  const change = useAct(changePassword, {
    onProblem: () => true,
    onDone: () => {
      setTyped(empty);
      tellDone(session.passwordChanged);
      onDone?.();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isRepeated) change.mutate({ current: typed.current, next: typed.next });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        {change.isError && <ProblemPanel error={change.error} />}
        <PasswordField
          label={session.currentPassword}
          autoComplete="current-password"
          value={typed.current}
          onChange={(current) => set({ current })}
        />
        <PasswordField
          label={session.nextPassword}
          autoComplete="new-password"
          value={typed.next}
          onChange={(next) => set({ next })}
        />
        <PasswordRules
          faults={passwordFaults(typed.next, person.userName)}
          isTyped={typed.next !== ''}
        />
        <PasswordField
          label={session.repeatPassword}
          autoComplete="new-password"
          value={typed.repeated}
          onChange={(repeated) => set({ repeated })}
          error={typed.repeated !== '' && !isRepeated ? session.notRepeated : undefined}
        />
        <Button type="submit" loading={change.isPending} mt="xs">
          {session.changePassword}
        </Button>
      </Stack>
    </form>
  );
}
