import { Text } from '@mantine/core';
import { useState } from 'react';
import { updateUser, type Account } from '#contract/user.ts';
import { EditForm } from '../ui/edit-form.tsx';
import { tellDone } from '../ui/tell.tsx';
import { useEdit } from '../ui/use-edit.ts';
import { useWords } from '../words/words.tsx';
import { ParticularsFields, type Particulars } from './particulars-fields.tsx';

/** Name, role and agency of an account, edited under the version that was seen. */
export function EditUser({ account }: { account: Account }) {
  const { user } = useWords();
  const [typed, setTyped] = useState<Particulars>({
    name: account.name,
    role: account.role,
    agencyId: account.agency?.id ?? null,
  });
  const edit = useEdit(updateUser, {
    refresh: ['audit', 'session'],
    onDone: () => tellDone(user.saved),
  });
  return (
    <EditForm
      edit={edit}
      version={account.version}
      typed={typed}
      onSend={(version) => edit.save.mutate({ personId: account.id, version, ...typed })}
    >
      <ParticularsFields
        value={typed}
        error={edit.save.error}
        agencyName={account.agency?.name}
        onChange={(change) => setTyped((before) => ({ ...before, ...change }))}
      />
      <Text size="xs" c="dimmed">
        {user.sessionsEnd}
      </Text>
    </EditForm>
  );
}
