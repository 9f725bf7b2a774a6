import { DatePicker } from '@mantine/dates';
import '@mantine/dates/styles.css';
import 'dayjs/locale/vi';
import type { Day } from '#domain/calendar/day.ts';
import { useLanguage, useWords } from '../words/words.tsx';

interface DayCalendarProps {
  value: Day | null;
  onChange: (value: Day) => void;
}

/** A month to pick a day from; loaded when it is first opened. */
export function DayCalendar({ value, onChange }: DayCalendarProps) {
  const { common } = useWords();
  const { language } = useLanguage();
  return (
    <DatePicker
      locale={language}
      firstDayOfWeek={1}
      hideOutsideDates
      ariaLabels={{
        previousMonth: common.before,
        nextMonth: common.after,
        previousYear: common.before,
        nextYear: common.after,
        previousDecade: common.before,
        nextDecade: common.after,
      }}
      value={value}
      defaultDate={value ?? undefined}
      onChange={(day) => day !== null && onChange(day as Day)}
    />
  );
}
