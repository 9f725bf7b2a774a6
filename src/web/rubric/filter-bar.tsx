import { Chip, Select } from '@mantine/core';
import { filterOptions } from '../ui/filter-options.ts';
import type { UrlState } from '../ui/use-url-state.ts';
import { useWords } from '../words/words.tsx';
import type { AgencyChoice } from './agency-choice.ts';
import { nodeFilters, type NodeFilter } from './node-filter.ts';
import classes from './rubric.module.css';

interface FilterBarProps {
  agencies: readonly AgencyChoice[];
  /** Whether the reader has an agency whose own criteria can be asked for. */
  hasAgency: boolean;
  filters: readonly NodeFilter[];
  lead: string | null;
  onChange: (changes: UrlState) => void;
}

/** Which criteria are shown: by lead agency, and by what is the matter with them. */
export function FilterBar({ agencies, hasAgency, filters, lead, onChange }: FilterBarProps) {
  const { rubric, table } = useWords();
  const offered = nodeFilters.filter((filter) => filter !== 'mine' || hasAgency);
  return (
    <>
      <Select
        size="sm"
        w={{ base: '100%', xs: 210 }}
        aria-label={table.filterBy(rubric.lead)}
        placeholder={rubric.byLead}
        data={agencies}
        value={lead}
        onChange={(value) => onChange({ lead: value ?? undefined })}
        filter={filterOptions}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': table.clearFilters }}
      />
      <Chip.Group
        multiple
        value={[...filters]}
        onChange={(chosen) => onChange({ only: chosen.join(',') || undefined })}
      >
        <div className={classes.filters} role="group" aria-label={rubric.filter}>
          {offered.map((filter) => (
            <Chip key={filter} value={filter} size="xs" radius="sm">
              {rubric.filters[filter]}
            </Chip>
          ))}
        </div>
      </Chip.Group>
    </>
  );
}
