import { Select, Textarea, TextInput } from '@mantine/core';
import type { createAgency } from '#contract/agency.ts';
import type { InputOf } from '#contract/route.ts';
import type { Day } from '#domain/calendar/day.ts';
import { AgencyField } from '../ui/agency-field.tsx';
import { DayField } from '../ui/day-field.tsx';
import { faultAt } from '../ui/problem-text.ts';
import { useWords } from '../words/words.tsx';
import { optionsOf } from './options.ts';

/** What is said of an agency. */
export type Particulars = InputOf<typeof createAgency>;

interface AgencyFieldsProps {
  value: Particulars;
  onChange: (change: Partial<Particulars>) => void;
  parentName?: string;
  error: unknown;
}

export function AgencyFields({ value, onChange, parentName, error }: AgencyFieldsProps) {
  const { agency } = useWords();
  return (
    <>
      {(['name', 'shortName'] as const).map((field) => (
        <TextInput
          key={field}
          label={agency[field]}
          required
          value={value[field]}
          error={faultAt(error, field)}
          onChange={(event) => onChange({ [field]: event.currentTarget.value })}
        />
      ))}
      <Select
        label={agency.kind}
        required
        allowDeselect={false}
        data={optionsOf(agency.kinds)}
        value={value.kind}
        onChange={(kind) => kind !== null && onChange({ kind: kind as Particulars['kind'] })}
      />
      <AgencyField
        label={agency.parent}
        value={value.parentId === null ? null : Number(value.parentId)}
        valueName={parentName}
        error={faultAt(error, 'parentId')}
        onChange={(parentId) => onChange({ parentId })}
      />
      <DayField
        label={agency.validFrom}
        value={value.validFrom as Day | null}
        error={faultAt(error, 'validFrom')}
        onChange={(validFrom) => onChange({ validFrom })}
      />
      <SourceFields value={value} error={error} onChange={onChange} />
    </>
  );
}

type Sourced = Pick<Particulars, 'source' | 'confidence'>;

interface SourceFieldsProps {
  value: Sourced;
  onChange: (change: Partial<Sourced>) => void;
  error: unknown;
}

/** Where a statement comes from, and how sure it is. */
export function SourceFields({ value, onChange, error }: SourceFieldsProps) {
  const { agency } = useWords();
  return (
    <>
      <Textarea
        label={agency.source}
        description={agency.sourceHint}
        required
        autosize
        minRows={2}
        value={value.source}
        error={faultAt(error, 'source')}
        onChange={(event) => onChange({ source: event.currentTarget.value })}
      />
      <Select
        label={agency.confidence}
        required
        allowDeselect={false}
        data={optionsOf(agency.confidences)}
        value={value.confidence}
        onChange={(sure) =>
          sure !== null && onChange({ confidence: sure as Sourced['confidence'] })
        }
      />
    </>
  );
}
