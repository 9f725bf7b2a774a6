import { useState } from 'react';
import { editHoliday, type HolidayEntry } from '#contract/calendar.ts';
import { EditForm } from '../ui/edit-form.tsx';
import { tellDone } from '../ui/tell.tsx';
import { useEdit } from '../ui/use-edit.ts';
import { useWords } from '../words/words.tsx';
import { HolidayFields, type Particulars } from './holiday-fields.tsx';
import { WithdrawHoliday } from './withdraw-holiday.tsx';

/** Corrects a day under the version that was seen, or takes it out of the table. */
export function EditHoliday({ entry, onDone }: { entry: HolidayEntry; onDone: () => void }) {
  const { calendar } = useWords();
  const [typed, setTyped] = useState<Particulars>(() => particularsOf(entry));
  const edit = useEdit(editHoliday, {
    refresh: ['audit'],
    onDone: () => {
      tellDone(calendar.saved);
      onDone();
    },
    onTheirs: onDone,
  });
  const send = (version: number) =>
    typed.day !== null &&
    edit.save.mutate({ ...typed, day: typed.day, holidayId: entry.id, version });
  return (
    <EditForm
      edit={edit}
      version={entry.version}
      typed={typed}
      onSend={send}
      after={<WithdrawHoliday entry={entry} onDone={onDone} />}
    >
      <HolidayFields
        value={typed}
        error={edit.save.error}
        onChange={(change) => setTyped((before) => ({ ...before, ...change }))}
      />
    </EditForm>
  );
}

const particularsOf = ({ day, name, kind, source, confidence }: HolidayEntry): Particulars => ({
  day,
  name,
  kind,
  source,
  confidence,
});
