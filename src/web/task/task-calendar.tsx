import { ActionIcon, Button, Group, Text, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { TaskRow } from '#contract/task.ts';
import { useSession } from '../ui/session.tsx';
import { useUrlState } from '../ui/use-url-state.ts';
import { useWords } from '../words/words.tsx';
import { MonthGrid } from './month-grid.tsx';
import { MonthList } from './month-list.tsx';
import { addMonths, monthOf, parseMonth, writeMonth } from './month.ts';

/** Tasks on their last days, a month at a time; a grid on a desktop, a list on a phone. */
export function TaskCalendar({ tasks }: { tasks: readonly TaskRow[] }) {
  const { task } = useWords();
  const { installation } = useSession();
  const now = monthOf(installation.day);
  const [text, setText] = useUrlState('month', writeMonth(now));
  const month = parseMonth(text) ?? now;
  const isPhone = useMediaQuery('(max-width: 48em)') === true;
  const mark = writeMonth(month);
  const due = tasks.filter(({ deadline }) => deadline.lastDay?.startsWith(mark));
  const dated = tasks.flatMap(({ deadline }) => deadline.lastDay ?? []);
  const before = dated.filter((day) => day.slice(0, 7) < mark).length;
  const after = dated.filter((day) => day.slice(0, 7) > mark).length;
  const show = (months: number) => setText(writeMonth(addMonths(month, months)));
  return (
    <>
      <Group gap="xs">
        <ActionIcon
          variant="default"
          size={34}
          aria-label={task.previousMonth}
          onClick={() => show(-1)}
        >
          <ChevronLeft size={17} aria-hidden />
        </ActionIcon>
        <Title order={2} miw={130} ta="center" aria-live="polite">
          {task.month(month.month, month.year)}
        </Title>
        <ActionIcon variant="default" size={34} aria-label={task.nextMonth} onClick={() => show(1)}>
          <ChevronRight size={17} aria-hidden />
        </ActionIcon>
        <Button variant="default" size="sm" onClick={() => setText(writeMonth(now))}>
          {task.thisMonth}
        </Button>
        <Text size="sm" c="dimmed">
          {task.otherMonths(before, after)}
        </Text>
      </Group>
      {due.length === 0 && <Text size="sm">{task.noneThisMonth}</Text>}
      {isPhone ? <MonthList tasks={due} /> : <MonthGrid month={month} tasks={due} />}
    </>
  );
}
