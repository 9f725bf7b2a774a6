import { Chip, Select } from '@mantine/core';
import type { MinistryLedger } from '#contract/ministry.ts';
import { filterOptions } from '../ui/filter-options.ts';
import { useUrlValues } from '../ui/use-url-state.ts';
import { useWords } from '../words/words.tsx';
import { ledgerFilters, type LedgerFilter } from './ledger-filter.ts';
import classes from './ministry.module.css';

interface FilterBarProps {
  owners: MinistryLedger['owners'];
  /** Whether the reader has an agency whose own losses can be asked for. */
  hasAgency: boolean;
  filters: readonly LedgerFilter[];
}

/** Which nodes are shown: by who leads them, and by what is the matter with them. */
export function FilterBar({ owners, hasAgency, filters }: FilterBarProps) {
  const { ministry, table } = useWords();
  const [values, setValues] = useUrlValues();
  const offered = ledgerFilters.filter((filter) => filter !== 'mine' || hasAgency);
  const agencies = owners.flatMap(({ owner }) =>
    owner?.agencyId == null ? [] : [{ value: String(owner.agencyId), label: owner.name }],
  );
  return (
    <>
      <Select
        size="sm"
        w={{ base: '100%', xs: 210 }}
        aria-label={table.filterBy(ministry.owner)}
        placeholder={ministry.anyOwner}
        data={agencies}
        value={values['owner'] ?? null}
        onChange={(value) => setValues({ owner: value ?? undefined })}
        filter={filterOptions}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': table.clearFilters }}
      />
      <Chip.Group
        multiple
        value={[...filters]}
        onChange={(chosen) => setValues({ only: chosen.join(',') || undefined })}
      >
        <div className={classes.filters} role="group" aria-label={ministry.filter}>
          {offered.map((filter) => (
            <Chip key={filter} value={filter} size="xs" radius="sm">
              {ministry.filters[filter]}
            </Chip>
          ))}
        </div>
      </Chip.Group>
    </>
  );
}
