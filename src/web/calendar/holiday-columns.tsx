import { Text } from '@mantine/core';
import type { HolidayEntry } from '#contract/calendar.ts';
import { weekday } from '#domain/calendar/working-day.ts';
import { StatusBadge } from '../ui/status-badge.tsx';
import type { Column } from '../ui/table/column.ts';
import type { Words } from '../words/words.tsx';

export const holidayColumns = ({ calendar, task }: Words): Column<HolidayEntry>[] => [
  { id: 'day', title: calendar.day, kind: 'day', width: 116, value: ({ day }) => day },
  {
    id: 'weekday',
    title: calendar.weekday,
    width: 110,
    value: ({ day }) => task.weekdays[weekday(day)] ?? '',
    sortBy: ({ day }) => weekday(day),
  },
  { id: 'name', title: calendar.name, value: ({ name }) => name },
  {
    id: 'kind',
    title: calendar.kind,
    width: 170,
    value: ({ kind }) => calendar.kinds[kind],
    filter: 'choice',
  },
  {
    id: 'confidence',
    title: calendar.confidence,
    width: 160,
    value: ({ confidence }) => calendar.confidences[confidence],
    show: ({ confidence }) => (
      <StatusBadge tone={confidence === 'confirmed' ? 'good' : 'warn'}>
        {calendar.confidences[confidence]}
      </StatusBadge>
    ),
    filter: 'choice',
  },
  {
    id: 'source',
    title: calendar.source,
    value: ({ source }) => source,
    show: ({ source }) =>
      source ?? (
        <Text span size="sm" c="dimmed">
          {calendar.noSource}
        </Text>
      ),
  },
];
