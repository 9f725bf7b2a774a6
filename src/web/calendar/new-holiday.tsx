import { Button, Stack } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { addHoliday } from '#contract/calendar.ts';
import { useAct } from '../ui/api.ts';
import { ProblemPanel } from '../ui/problem-panel.tsx';
import { tellDone } from '../ui/tell.tsx';
import { useWords } from '../words/words.tsx';
import { HolidayFields, type Particulars } from './holiday-fields.tsx';

const blank: Particulars = {
  day: null,
  name: '',
  kind: 'holiday',
  source: null,
  confidence: 'unconfirmed',
};

/** @param onDone with the year of the day, where it is to be seen */
export function NewHoliday({ onDone }: { onDone: (year: string) => void }) {
  const { calendar } = useWords();
  const [typed, setTyped] = useState(blank);
  const add = useAct(addHoliday, {
    refresh: ['audit'],
    onProblem: () => true,
    onDone: (_, { day }) => {
      tellDone(calendar.added);
      onDone(day.slice(0, 4));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.day !== null) add.mutate({ ...typed, day: typed.day });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        {add.isError && <ProblemPanel error={add.error} />}
        <HolidayFields
          value={typed}
          error={add.error}
          onChange={(change) => setTyped((before) => ({ ...before, ...change }))}
        />
        <Button type="submit" loading={add.isPending}>
          {calendar.add}
        </Button>
      </Stack>
    </form>
  );
}
