import { Button, Stack } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { editHoliday, type HolidayEntry } from '#contract/calendar.ts';
import { isProblem, useAct } from '../ui/api.ts';
import { fieldText, valueText } from '../ui/changes/describe.ts';
import { ConflictDialog } from '../ui/conflict-dialog.tsx';
import { ProblemPanel } from '../ui/problem-panel.tsx';
import { tellDone } from '../ui/tell.tsx';
import { useConflict } from '../ui/use-conflict.ts';
import { useWords } from '../words/words.tsx';
import { HolidayFields, type Particulars } from './holiday-fields.tsx';
import { WithdrawHoliday } from './withdraw-holiday.tsx';

/** Corrects a day under the version that was seen, or takes it out of the table. */
export function EditHoliday({ entry, onDone }: { entry: HolidayEntry; onDone: () => void }) {
  const words = useWords();
  const client = useQueryClient();
  const [typed, setTyped] = useState<Particulars>(() => particularsOf(entry));
  const conflict = useConflict();
  const save = useAct(editHoliday, {
    refresh: ['audit'],
    onDone: () => {
      tellDone(words.calendar.saved);
      onDone();
    },
    onProblem: (problem) => conflict.hold(problem) || true,
  });
  const send = (version: number) =>
    typed.day !== null && save.mutate({ ...typed, day: typed.day, holidayId: entry.id, version });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(entry.version);
  };
  const keepMine = () => {
    conflict.release();
    if (conflict.currentVersion !== null) send(conflict.currentVersion);
  };
  const takeTheirs = () => {
    conflict.release();
    onDone();
    void client.invalidateQueries({ queryKey: ['calendar'] });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        {save.isError && !isProblem(save.error, 'stale') && <ProblemPanel error={save.error} />}
        <HolidayFields
          value={typed}
          error={save.error}
          onChange={(change) => setTyped((before) => ({ ...before, ...change }))}
        />
        <Button type="submit" loading={save.isPending}>
          {words.common.save}
        </Button>
        <WithdrawHoliday entry={entry} onDone={onDone} />
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

const particularsOf = ({ day, name, kind, source, confidence }: HolidayEntry): Particulars => ({
  day,
  name,
  kind,
  source,
  confidence,
});
