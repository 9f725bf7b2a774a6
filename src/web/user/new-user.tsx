import { Button, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { createUser } from '#contract/user.ts';
import { useAct } from '../ui/api.ts';
import { ProblemPanel } from '../ui/problem-panel.tsx';
import { faultAt } from '../ui/problem-text.ts';
import { useWords } from '../words/words.tsx';
import { OneTimePassword } from './one-time-password.tsx';
import { ParticularsFields, type Particulars } from './particulars-fields.tsx';

const blank: Particulars = { name: '', role: 'agencyOfficer', agencyId: null };

/** A new account; its first password is shown once, here. */
export function NewUser({ onDone }: { onDone: () => void }) {
  const { user } = useWords();
  const [userName, setUserName] = useState('');
  const [particulars, setParticulars] = useState(blank);
  const create = useAct(createUser, { refresh: ['audit'], onProblem: () => true });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    create.mutate({ userName, ...particulars });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        {create.isError && <ProblemPanel error={create.error} />}
        <TextInput
          label={user.userName}
          description={user.userNameHint}
          required
          autoCapitalize="none"
          spellCheck={false}
          autoComplete="off"
          value={userName}
          error={faultAt(create.error, 'userName')}
          onChange={(event) => setUserName(event.currentTarget.value)}
          data-autofocus
        />
        <ParticularsFields
          value={particulars}
          error={create.error}
          onChange={(change) => setParticulars((before) => ({ ...before, ...change }))}
        />
        <Button type="submit" loading={create.isPending} mt="xs">
          {user.add}
        </Button>
      </Stack>
      <OneTimePassword
        userName={userName}
        password={create.data?.oneTimePassword ?? null}
        onClose={onDone}
      />
    </form>
  );
}
