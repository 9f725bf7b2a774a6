import { Button, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { updateUser, type Account } from '#contract/user.ts';
import type { Role } from '#domain/access/right.ts';
import { isProblem, useAct } from '../ui/api.ts';
import { ConflictDialog } from '../ui/conflict-dialog.tsx';
import { ProblemPanel } from '../ui/problem-panel.tsx';
import { tellDone } from '../ui/tell.tsx';
import { useConflict } from '../ui/use-conflict.ts';
import { useWords } from '../words/words.tsx';
import { ParticularsFields, type Particulars } from './particulars-fields.tsx';

/** Name, role and agency of an account, edited under the version that was seen. */
export function EditUser({ account }: { account: Account }) {
  const { user, common, shell } = useWords();
  const client = useQueryClient();
  const [typed, setTyped] = useState<Particulars>({
    name: account.name,
    role: account.role,
    agencyId: account.agency?.id ?? null,
  });
  const conflict = useConflict();
  const save = useAct(updateUser, {
    refresh: ['audit', 'session'],
    onDone: () => tellDone(user.saved),
    onProblem: (problem) => conflict.hold(problem) || true,
  });
  const send = (version: number) => save.mutate({ personId: account.id, version, ...typed });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(account.version);
  };
  const keepMine = () => {
    conflict.release();
    if (conflict.currentVersion !== null) send(conflict.currentVersion);
  };
  const takeTheirs = () => {
    conflict.release();
    void client.invalidateQueries({ queryKey: ['user'] });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        {save.isError && !isProblem(save.error, 'stale') && <ProblemPanel error={save.error} />}
        <ParticularsFields
          value={typed}
          error={save.error}
          agencyName={account.agency?.name}
          onChange={(change) => setTyped((before) => ({ ...before, ...change }))}
        />
        <Text size="xs" c="dimmed">
          {user.sessionsEnd}
        </Text>
        <Button type="submit" loading={save.isPending}>
          {common.save}
        </Button>
      </Stack>
      <ConflictDialog
        problem={conflict.problem}
        fields={{ name: user.name, role: user.role, agencyId: user.agency }}
        show={(field, value) => (field === 'role' ? shell.roles[value as Role] : String(value))}
        onKeepMine={keepMine}
        onTakeTheirs={takeTheirs}
        onClose={conflict.release}
      />
    </form>
  );
}
