import { Select } from '@mantine/core';
import { listAgencies } from '#contract/agency.ts';
import { useAsk } from '../ui/api.ts';
import { filterOptions } from '../ui/filter-options.ts';
import { useWords } from '../words/words.tsx';

interface AgencySelectProps {
  value: string | null;
  onChange: (value: string | null) => void;
}

/** An agency of today; the communes, hundreds of them, lead no criterion of the province. */
export function AgencySelect({ value, onChange }: AgencySelectProps) {
  const { rubric, common } = useWords();
  const { data } = useAsk(listAgencies, {});
  const choices = (data?.agencies ?? [])
    .filter(({ kind }) => kind !== 'commune')
    .map(({ id, name }) => ({ value: String(id), label: name }));
  return (
    <Select
      data-autofocus
      label={rubric.agency}
      // Choices that arrive while somebody types would throw the typing away.
      disabled={data === undefined}
      placeholder={data === undefined ? common.loading : rubric.agencyHint}
      data={choices}
      value={value}
      onChange={onChange}
      filter={filterOptions}
      nothingFoundMessage={rubric.noAgencyFound}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': rubric.noLead }}
    />
  );
}
