import { Checkbox, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { parseDay } from '#domain/calendar/day.ts';
import { parsePoints } from '#domain/points/points.ts';
import { formatPoints, parseFigure } from '#domain/text/vietnamese.ts';
import { DayField } from '../ui/day-field.tsx';
import { NestedRule } from './nested-rule.tsx';
import type { RuleFieldProps } from './rule-field-props.ts';
import { RuleList } from './rule-list.tsx';

/** One parameter by its type. */
export function RuleField(props: RuleFieldProps) {
  const { field, value, path, faults, onChange } = props;
  const error = faults.find((fault) => fault.path === path)?.message;
  const common = { label: field.label, required: !field.isOptional, error };
  switch (field.type) {
    case 'list':
      return <RuleList {...props} error={error} />;
    case 'rule':
      return <NestedRule {...props} />;
    case 'flag':
      return (
        <Checkbox
          label={field.label}
          error={error}
          checked={value === true}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      );
    case 'choice':
      return (
        <Select
          {...common}
          data={field.choices?.slice() ?? []}
          value={typeof value === 'string' ? value : null}
          clearable={field.isOptional}
          allowDeselect={field.isOptional}
          onChange={(next) => onChange(next ?? undefined)}
        />
      );
    case 'day':
      return (
        <DayField
          {...common}
          value={typeof value === 'string' ? parseDay(value) : null}
          onChange={(day) => onChange(day ?? undefined)}
        />
      );
    case 'text':
    case 'decimal':
    case 'count':
      return <TextParameter {...props} error={error} />;
  }
}

/** Figures are typed with a decimal comma; what is none yet stays as typed, and is named a fault. */
function TextParameter({ field, value, onChange, error }: RuleFieldProps & { error?: string }) {
  const isFigure = field.type !== 'text';
  const [text, setText] = useState(() => shown(value, isFigure));
  const type = (typed: string) => {
    setText(typed);
    const kept = isFigure ? (parseFigure(typed) ?? typed) : typed;
    onChange(kept === '' && field.isOptional ? undefined : kept);
  };
  return (
    <TextInput
      label={field.label}
      required={!field.isOptional}
      error={error}
      inputMode={isFigure ? 'decimal' : undefined}
      value={text}
      onChange={(event) => type(event.currentTarget.value)}
    />
  );
}

function shown(value: unknown, isFigure: boolean): string {
  if (typeof value !== 'string') return '';
  const figure = isFigure ? parsePoints(value) : null;
  return figure === null ? value : formatPoints(figure);
}
