import { Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { parseDay, type Day } from '#domain/calendar/day.ts';
import { refusalOf, type FactSpec } from '#domain/scoring/fact.ts';
import { DayField } from '../day-field.tsx';
import { filterOptions } from '../filter-options.ts';
import { readFact, showFact } from './fact-text.ts';

export interface FactFieldProps {
  spec: FactSpec;
  /** In machine form; "" where there is none. */
  value: string;
  onChange: (value: string) => void;
  /** What the server found wrong with it. */
  error?: string;
  isReadOnly?: boolean;
  /** Takes the cursor when its form opens. */
  isFirst?: boolean;
  /** In a row of a table the label stands above the column. */
  isLabelHidden?: boolean;
}

/** The field of one fact that a rule asks for, by the fact's type. */
export function FactField(props: FactFieldProps) {
  const { spec, value, onChange, isReadOnly = false, isFirst = false } = props;
  const label = spec.unit === undefined ? spec.label : `${spec.label} (${spec.unit})`;
  const named = props.isLabelHidden === true ? { 'aria-label': label } : { label };
  const error = props.error ?? (value === '' ? undefined : (refusalOf(spec, value) ?? undefined));
  const first = { 'data-autofocus': isFirst || undefined, autoFocus: isFirst };
  switch (spec.type) {
    case 'choice':
      return (
        <Select
          {...named}
          {...first}
          data={(spec.choices ?? []).map((choice) => ({ ...choice }))}
          value={value === '' ? null : value}
          onChange={(chosen) => onChange(chosen ?? '')}
          filter={filterOptions}
          error={error}
          readOnly={isReadOnly}
          searchable={(spec.choices ?? []).length > 7}
        />
      );
    case 'day':
      return isReadOnly ? (
        <TextInput {...named} value={showFact(spec, value)} readOnly />
      ) : (
        <DayField
          label={label}
          isInline={props.isLabelHidden}
          value={parseDay(value) as Day | null}
          onChange={(day) => onChange(day ?? '')}
          error={error}
          clearable
        />
      );
    case 'text':
      return (
        <Textarea
          {...named}
          {...first}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          error={error}
          readOnly={isReadOnly}
          maxLength={2000}
          autosize
          minRows={2}
        />
      );
    case 'decimal':
    case 'count':
      return <NumberField {...props} spec={spec} label={label} error={error} />;
  }
}

/** What is typed stays as it is typed; only its meaning goes out, so that "9," is not cut short. */
function NumberField(props: FactFieldProps & { label: string }) {
  const { spec, value, onChange, label, error, isFirst = false } = props;
  const [typed, setTyped] = useState(showFact(spec, value));
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    if (readFact(spec, typed) !== value) setTyped(showFact(spec, value));
  }
  const named = props.isLabelHidden === true ? { 'aria-label': label } : { label };
  return (
    <TextInput
      {...named}
      data-autofocus={isFirst || undefined}
      autoFocus={isFirst}
      inputMode={spec.type === 'count' ? 'numeric' : 'decimal'}
      autoComplete="off"
      maxLength={40}
      value={typed}
      error={error}
      readOnly={props.isReadOnly}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        onChange(readFact(spec, event.currentTarget.value));
      }}
      onBlur={() => setTyped(showFact(spec, value))}
    />
  );
}
