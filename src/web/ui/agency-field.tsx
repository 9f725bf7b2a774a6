import { Select } from '@mantine/core';
import { listAgencies } from '#contract/agency.ts';
import { useAsk } from './api.ts';
import { filterOptions } from './filter-options.ts';

interface AgencyFieldProps {
  label: string;
  value: number | null;
  onChange: (agencyId: number | null) => void;
  /** The name of the chosen one, should it no longer exist today. */
  valueName?: string;
  placeholder?: string;
  error?: string;
  required?: boolean;
}

/** One of today's agencies, found without diacritics. */
export function AgencyField({ value, valueName, onChange, ...props }: AgencyFieldProps) {
  const { data } = useAsk(listAgencies, {});
  const today = (data?.agencies ?? []).map(({ id, name }) => ({ value: String(id), label: name }));
  const isKnown = value === null || today.some((option) => option.value === String(value));
  const former = isKnown ? [] : [{ value: String(value), label: valueName ?? String(value) }];
  return (
    <Select
      {...props}
      size="sm"
      data={[...former, ...today]}
      value={value === null ? null : String(value)}
      onChange={(chosen) => onChange(chosen === null ? null : Number(chosen))}
      filter={filterOptions}
      searchable
      clearable={props.required !== true}
      clearButtonProps={{ 'aria-label': `${props.label}: –` }}
    />
  );
}
