import { Select } from '@mantine/core';
import { listTrailWords } from '#contract/audit.ts';
import { parseDay } from '#domain/calendar/day.ts';
import { useAsk } from '../ui/api.ts';
import { DayField } from '../ui/day-field.tsx';
import { filterOptions } from '../ui/filter-options.ts';
import { SearchBox } from '../ui/search-box.tsx';
import { useWords } from '../words/words.tsx';
import { actionText, subjectTypeText } from '../ui/changes/describe.ts';
import type { TrailFilterControl } from './use-trail-filter.ts';

/** Text, action, kind of subject and days; the server does the filtering. */
export function TrailFilters({ control }: { control: TrailFilterControl }) {
  const words = useWords();
  const { audit, common, table } = words;
  const { data } = useAsk(listTrailWords, {});
  const { filter, text, set } = control;
  const choices = [
    { name: 'action', title: audit.action, all: data?.actions, show: actionText },
    {
      name: 'subjectType',
      title: audit.subjectType,
      all: data?.subjectTypes,
      show: subjectTypeText,
    },
  ] as const;
  return (
    <>
      <SearchBox
        label={audit.searchLabel}
        value={text}
        onChange={(value) => set({ text: value })}
      />
      {choices.map(({ name, title, all = [], show }) => (
        <Select
          key={name}
          size="sm"
          w={{ base: '100%', xs: 165 }}
          aria-label={table.filterBy(title)}
          placeholder={title}
          data={all.map((value) => ({ value, label: show(words, value) }))}
          value={filter[name] ?? null}
          onChange={(value) => set({ [name]: value })}
          filter={filterOptions}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': table.clearFilters }}
        />
      ))}
      {(['from', 'to'] as const).map((name) => (
        <DayField
          key={name}
          isInline
          w={{ base: '100%', xs: 142 }}
          label={common[name]}
          value={parseDay(filter[name] ?? '')}
          onChange={(day) => set({ [name]: day })}
        />
      ))}
    </>
  );
}
