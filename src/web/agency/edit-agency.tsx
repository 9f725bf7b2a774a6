import { Button, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { editAgency } from '#contract/agency.ts';
import { isProblem, useAct } from '../ui/api.ts';
import { fieldText, valueText } from '../ui/changes/describe.ts';
import { ConflictDialog } from '../ui/conflict-dialog.tsx';
import { ProblemPanel } from '../ui/problem-panel.tsx';
import { tellDone } from '../ui/tell.tsx';
import { useConflict } from '../ui/use-conflict.ts';
import { useWords } from '../words/words.tsx';
import { AgencyFields, type Particulars } from './agency-fields.tsx';
import type { FullAgency } from './full-agency.ts';

/** Corrects what was entered wrongly, under the version that was seen. */
export function EditAgency({ agency: one }: { agency: FullAgency }) {
  const words = useWords();
  const { agency, common } = words;
  const client = useQueryClient();
  const [typed, setTyped] = useState(() => particularsOf(one));
  const conflict = useConflict();
  const save = useAct(editAgency, {
    refresh: ['audit'],
    onDone: () => tellDone(agency.saved),
    onProblem: (problem) => conflict.hold(problem) || true,
  });
  const send = (version: number) => save.mutate({ agencyId: one.id, version, ...typed });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(one.version);
  };
  const keepMine = () => {
    conflict.release();
    if (conflict.currentVersion !== null) send(conflict.currentVersion);
  };
  const takeTheirs = () => {
    conflict.release();
    void client.invalidateQueries({ queryKey: ['agency'] });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <Text size="xs" c="dimmed">
          {agency.renameNote}
        </Text>
        {save.isError && !isProblem(save.error, 'stale') && <ProblemPanel error={save.error} />}
        <AgencyFields
          value={typed}
          error={save.error}
          parentName={one.parent?.name}
          onChange={(change) => setTyped((before) => ({ ...before, ...change }))}
        />
        <Button type="submit" loading={save.isPending}>
          {common.save}
        </Button>
      </Stack>
      <ConflictDialog
        problem={conflict.problem}
        fields={Object.fromEntries(
          Object.keys(typed).map((field) => [field, fieldText(words, field)]),
        )}
        show={(field, value) => valueText(words, field, value)}
        onKeepMine={keepMine}
        onTakeTheirs={takeTheirs}
        onClose={conflict.release}
      />
    </form>
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
