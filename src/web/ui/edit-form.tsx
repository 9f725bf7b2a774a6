import { Button, Stack } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useWords } from '../words/words.tsx';
import { isProblem } from './api.ts';
import { fieldText, valueText } from './changes/describe.ts';
import { ConflictDialog } from './conflict-dialog.tsx';
import { ProblemPanel } from './problem-panel.tsx';
import type { useConflict } from './use-conflict.ts';

interface EditFormProps {
  /** From `useEdit`. */
  edit: {
    save: { isPending: boolean; error: unknown };
    conflict: ReturnType<typeof useConflict>;
    takeTheirs: () => void;
  };
  /** The version that was seen. */
  version: number;
  /** Writes what is typed over the version given. */
  onSend: (version: number) => void;
  /** What is typed: its fields are compared when somebody else was quicker. */
  typed: object;
  children: ReactNode;
  /** Other acts on the record, below the button. */
  after?: ReactNode;
}

/** The form of one record: fields, what is wrong, the button, and both values when it came too late. */
export function EditForm({ edit, version, onSend, typed, children, after }: EditFormProps) {
  const { save, conflict, takeTheirs } = edit;
  const words = useWords();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSend(version);
  };
  const keepMine = () => {
    conflict.release();
    if (conflict.currentVersion !== null) onSend(conflict.currentVersion);
  };
  const names = Object.keys(typed).map((field) => [field, fieldText(words, field)]);
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        {save.error !== null && !isProblem(save.error, 'stale') && (
          <ProblemPanel error={save.error} />
        )}
        {children}
        <Button type="submit" loading={save.isPending}>
          {words.common.save}
        </Button>
        {after}
      </Stack>
      <ConflictDialog
        problem={conflict.problem}
        fields={Object.fromEntries(names)}
        show={(field, value) => valueText(words, field, value)}
        onKeepMine={keepMine}
        onTakeTheirs={takeTheirs}
        onClose={conflict.release}
      />
    </form>
  );
}
