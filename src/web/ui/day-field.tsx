import { ActionIcon, Loader, Popover, TextInput, type StyleProp } from '@mantine/core';
import { CalendarDays } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { formatDay, type Day } from '#domain/calendar/day.ts';
import { useWords } from '../words/words.tsx';
import { readDay } from './read-day.ts';

const DayCalendar = lazy(async () => ({
  default: (await import('./day-calendar.tsx')).DayCalendar,
}));

interface DayFieldProps {
  label: string;
  value: Day | null;
  onChange: (value: Day | null) => void;
  error?: string;
  required?: boolean;
  /** Whether there may be no day; follows `required` where it is not said. */
  clearable?: boolean;
  w?: StyleProp<number | string>;
  /** In a row of filters the label stands in the field. */
  isInline?: boolean;
}

const show = (day: Day | null): string => (day === null ? '' : formatDay(day));

/** A day typed as dd/mm/yyyy (points and dashes do as well) or picked from a calendar. */
export function DayField(props: DayFieldProps) {
  const { label, value, onChange, error, required = false, w, isInline = false } = props;
  const { clearable = !required } = props;
  const { common } = useWords();
  const [text, setText] = useState(show(value));
  const [known, setKnown] = useState(value);
  const [isWrong, setWrong] = useState(false);
  if (known !== value) {
    setKnown(value);
    setText(show(value));
    setWrong(false);
  }
  const settle = () => {
    const day = readDay(text);
    const isEmpty = text.trim() === '';
    setWrong(!isEmpty && day === null);
    if (isEmpty && !clearable) setText(show(value));
    else if (day !== null || isEmpty) {
      setText(show(day));
      if (day !== value) onChange(day);
    }
  };
  return (
    <TextInput
      label={isInline ? undefined : label}
      aria-label={isInline ? label : undefined}
      placeholder={isInline ? label : common.dayHint}
      inputMode="numeric"
      autoComplete="off"
      size="sm"
      w={w}
      required={required}
      value={text}
      error={isWrong ? common.dayWrong : error}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={settle}
      onKeyDown={(event) => event.key === 'Enter' && settle()}
      rightSectionPointerEvents="all"
      rightSection={<CalendarButton label={label} value={value} onChange={onChange} />}
    />
  );
}

function CalendarButton({
  label,
  value,
  onChange,
}: Pick<DayFieldProps, 'label' | 'value' | 'onChange'>) {
  const { common } = useWords();
  const [isOpen, setOpen] = useState(false);
  const pick = (day: Day) => {
    setOpen(false);
    onChange(day);
  };
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={28}
          aria-label={common.pickDay(label)}
          onClick={() => setOpen(!isOpen)}
        >
          <CalendarDays size={16} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={common.pickDay(label)}>
        <Suspense fallback={<Loader size="sm" />}>
          <DayCalendar value={value} onChange={pick} />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}
