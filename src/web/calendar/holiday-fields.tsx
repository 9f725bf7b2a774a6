import { Select, Textarea, TextInput } from '@mantine/core';
import type { addHoliday } from '#contract/calendar.ts';
import type { InputOf } from '#contract/route.ts';
import type { Day } from '#domain/calendar/day.ts';
import { DayField } from '../ui/day-field.tsx';
import { faultAt } from '../ui/problem-text.ts';
import { useWords } from '../words/words.tsx';

/** What is said of a day; a field left empty is null until it is filled in. */
export type Particulars = Omit<InputOf<typeof addHoliday>, 'day'> & { day: Day | null };

interface HolidayFieldsProps {
  value: Particulars;
  onChange: (change: Partial<Particulars>) => void;
  error: unknown;
}

const optionsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

export function HolidayFields({ value, onChange, error }: HolidayFieldsProps) {
  const { calendar } = useWords();
  return (
    <>
      <DayField
        label={calendar.day}
        required
        value={value.day}
        error={faultAt(error, 'day')}
        onChange={(day) => onChange({ day })}
      />
      <TextInput
        label={calendar.name}
        required
        value={value.name}
        error={faultAt(error, 'name')}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <Select
        label={calendar.kind}
        required
        allowDeselect={false}
        data={optionsOf(calendar.kinds)}
        value={value.kind}
        onChange={(kind) => kind !== null && onChange({ kind: kind as Particulars['kind'] })}
      />
      <Textarea
        label={calendar.source}
        description={calendar.sourceHint}
        autosize
        minRows={2}
        value={value.source ?? ''}
        error={faultAt(error, 'source')}
        onChange={(event) => onChange({ source: event.currentTarget.value || null })}
      />
      <Select
        label={calendar.confidence}
        required
        allowDeselect={false}
        data={optionsOf(calendar.confidences)}
        value={value.confidence}
        onChange={(sure) =>
          sure !== null && onChange({ confidence: sure as Particulars['confidence'] })
        }
      />
    </>
  );
}
