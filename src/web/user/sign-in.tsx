import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import type { InputOf } from '#contract/route.ts';
import { showSession, signIn, type SessionState } from '#contract/session.ts';
import { queryOf, useAct } from '../ui/api.ts';
import { ProblemPanel } from '../ui/problem-panel.tsx';
import { useIsAwake } from '../ui/use-is-awake.ts';
import { useWords } from '../words/words.tsx';
import classes from './entrance.module.css';
import { Entrance } from './entrance.tsx';
import { PasswordField } from './password-field.tsx';

/** Signing in, at whatever address the person came to: the screen behind it stays the goal. */
export function SignIn({ installation }: { installation: SessionState['installation'] }) {
  const { session } = useWords();
  const client = useQueryClient();
  const isAwake = useIsAwake();
  const enter = useAct(signIn, {
    onDone: (state) => client.setQueryData(queryOf(showSession, {}).queryKey, state),
    onProblem: () => true,
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    enter.mutate(entriesOf(event.currentTarget));
  };
  return (
    <Entrance
      place={installation.provinceName}
      title={session.signInTitle}
      text={installation.isSample ? session.sampleNote : undefined}
    >
      <form onSubmit={submit}>
        <Stack gap="sm">
          {enter.isError && <ProblemPanel error={enter.error} />}
          <TextInput
            label={session.userName}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            required
            autoFocus
            withAsterisk={false}
            name="userName"
          />
          <PasswordField label={session.password} autoComplete="current-password" name="password" />
          <Button
            type="submit"
            loading={enter.isPending}
            disabled={!isAwake}
            className={isAwake ? undefined : classes.waking}
            fullWidth
            mt="xs"
            size="md"
          >
            {session.signIn}
          </Button>
          <Text size="xs" c="dimmed">
            {session.noAccount}
          </Text>
        </Stack>
      </form>
    </Entrance>
  );
}

/** The fields keep their own values: what was typed or filled in before the script came stays. */
function entriesOf(form: HTMLFormElement): InputOf<typeof signIn> {
  const entries = new FormData(form);
  const read = (name: string) => String(entries.get(name) ?? '');
  return { userName: read('userName').trim(), password: read('password') };
}
