import { SimpleGrid, Stack } from '@mantine/core';
import { RuleField } from './rule-field.tsx';
import type { RuleFieldsProps } from './rule-field-props.ts';

/** The parameters a rule kind declares, drawn from their declarations; faults stand at their field. */
export function RuleFields({ fields, values, path, faults, onChange }: RuleFieldsProps) {
  const all = Object.entries(fields);
  const isItem =
    path.endsWith(']') && all.every(([, { type }]) => type !== 'list' && type !== 'rule');
  const drawn = all.map(([key, field]) => (
    <RuleField
      key={key}
      field={field}
      value={values[key]}
      path={path === '' ? key : `${path}.${key}`}
      faults={faults}
      Inner={RuleFields}
      onChange={(value) => onChange(withValue(values, key, value))}
    />
  ));
  // Figures of an item stand side by side, its edges and their flags beside one another.
  return isItem ? (
    <SimpleGrid
      cols={{ base: 1, xs: 2 }}
      spacing="xs"
      verticalSpacing="xs"
      style={{ alignItems: 'end' }}
    >
      {drawn}
    </SimpleGrid>
  ) : (
    <Stack gap="xs">{drawn}</Stack>
  );
}

/** What is emptied is left out, as an optional parameter wants it. */
function withValue(values: object, key: string, value: unknown): Record<string, unknown> {
  const next: Record<string, unknown> = { ...values, [key]: value };
  if (value === undefined) delete next[key];
  return next;
}
