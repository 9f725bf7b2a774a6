import { Text } from '@mantine/core';
import { useState } from 'react';
import { editAgency } from '#contract/agency.ts';
import { EditForm } from '../ui/edit-form.tsx';
import { tellDone } from '../ui/tell.tsx';
import { useEdit } from '../ui/use-edit.ts';
import { useWords } from '../words/words.tsx';
import { AgencyFields, type Particulars } from './agency-fields.tsx';
import type { FullAgency } from './full-agency.ts';

/** Corrects what was entered wrongly, under the version that was seen. */
export function EditAgency({ agency: one }: { agency: FullAgency }) {
  const { agency } = useWords();
  const [typed, setTyped] = useState(() => particularsOf(one));
  const edit = useEdit(editAgency, {
    refresh: ['audit'],
    onDone: () => tellDone(agency.saved),
  });
  return (
    <EditForm
      edit={edit}
      version={one.version}
      typed={typed}
      onSend={(version) => edit.save.mutate({ agencyId: one.id, version, ...typed })}
    >
      <Text size="xs" c="dimmed">
        {agency.renameNote}
      </Text>
      <AgencyFields
        value={typed}
        error={edit.save.error}
        parentName={one.parent?.name}
        onChange={(change) => setTyped((before) => ({ ...before, ...change }))}
      />
    </EditForm>
  );
}

const particularsOf = (one: FullAgency): Particulars => ({
  name: one.name,
  shortName: one.shortName,
  kind: one.kind,
  parentId: one.parent?.id ?? null,
  validFrom: one.validFrom,
  source: one.source ?? '',
  confidence: one.confidence,
});
