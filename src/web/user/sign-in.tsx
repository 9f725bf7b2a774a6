import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { showSession, signIn, type SessionState } from '#contract/session.ts';
import { queryOf, useAct } from '../ui/api.ts';
import { ProblemPanel } from '../ui/problem-panel.tsx';
import { useWords } from '../words/words.tsx';
import { Entrance } from './entrance.tsx';
import { PasswordField } from './password-field.tsx';

/** Signing in, at whatever address the person came to: the screen behind it stays the goal. */
export function SignIn({ installation }: { installation: SessionState['installation'] }) {
  const { session } = useWords();
  const client = useQueryClient();
  const [userName, setUserName] = useState('');
  const [password, setPassword] = useState('');
  const enter = useAct(signIn, {
    onDone: (state) => client.setQueryData(queryOf(showSession, {}).queryKey, state),
    onProblem: () => true,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    enter.mutate({ userName: userName.trim(), password });
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
            value={userName}
            onChange={(event) => setUserName(event.currentTarget.value)}
          />
          <PasswordField
            label={session.password}
            autoComplete="current-password"
            value={password}
            onChange={setPassword}
          />
          <Button type="submit" loading={enter.isPending} fullWidth mt="xs" size="md">
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
