import { Button, Stack } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { createAgency } from '#contract/agency.ts';
import { useAct } from '../ui/api.ts';
import { ProblemPanel } from '../ui/problem-panel.tsx';
import { tellDone } from '../ui/tell.tsx';
import { useWords } from '../words/words.tsx';
import { AgencyFields, type Particulars } from './agency-fields.tsx';

const blank: Particulars = {
  name: '',
  shortName: '',
  kind: 'department',
  parentId: null,
  validFrom: null,
  source: '',
  confidence: 'unconfirmed',
};

export function NewAgency({ onDone }: { onDone: (agencyId: number) => void }) {
  const { agency } = useWords();
  const [typed, setTyped] = useState(blank);
  const create = useAct(createAgency, {
    refresh: ['audit'],
    onProblem: () => true,
    onDone: ({ id }) => {
      tellDone(agency.created);
      onDone(id);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    create.mutate(typed);
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        {create.isError && <ProblemPanel error={create.error} />}
        <AgencyFields
          value={typed}
          error={create.error}
          onChange={(change) => setTyped((before) => ({ ...before, ...change }))}
        />
        <Button type="submit" loading={create.isPending}>
          {agency.add}
        </Button>
      </Stack>
    </form>
  );
}
