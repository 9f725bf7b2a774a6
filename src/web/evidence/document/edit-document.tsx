import { Button, Stack } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { editDocument, type DocumentDetail } from '#contract/evidence.ts';
import { isProblem, useAct } from '../../ui/api.ts';
import { fieldText, valueText } from '../../ui/changes/describe.ts';
import { ConflictDialog } from '../../ui/conflict-dialog.tsx';
import { ProblemPanel } from '../../ui/problem-panel.tsx';
import { tellDone } from '../../ui/tell.tsx';
import { useConflict } from '../../ui/use-conflict.ts';
import { useWords } from '../../words/words.tsx';
import { IdentityFields, identityOf, typedOf } from '../identity-fields.tsx';

/** Corrects what is said of a document, under the version that was seen. */
export function EditDocument({ document }: { document: DocumentDetail }) {
  const words = useWords();
  const { evidence, common } = words;
  const client = useQueryClient();
  const [typed, setTyped] = useState(() => typedOf(document));
  const conflict = useConflict();
  const save = useAct(editDocument, {
    refresh: ['audit'],
    onDone: () => tellDone(evidence.edited),
    onProblem: (problem) => conflict.hold(problem) || true,
  });
  const send = (version: number) =>
    save.mutate({ documentId: document.id, version, ...identityOf(typed) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(document.version);
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        {save.isError && !isProblem(save.error, 'stale') && <ProblemPanel error={save.error} />}
        <IdentityFields
          value={typed}
          error={save.error}
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
        onKeepMine={() => {
          conflict.release();
          if (conflict.currentVersion !== null) send(conflict.currentVersion);
        }}
        onTakeTheirs={() => {
          conflict.release();
          void client.invalidateQueries({ queryKey: ['evidence'] });
        }}
        onClose={conflict.release}
      />
    </form>
  );
}
