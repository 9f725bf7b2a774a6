import { Stack } from '@mantine/core';
import type { Facts } from '#domain/scoring/fact.ts';
import type { BoundRule } from '#domain/scoring/rule.ts';
import { FactField } from './fact-field.tsx';

interface FactFieldsProps {
  /** A new answer may open further questions, so the fields follow the facts. */
  rule: Pick<BoundRule, 'facts'>;
  facts: Facts;
  onChange: (facts: Facts) => void;
  /** What the server found wrong, by the key of the fact. */
  faults?: Readonly<Record<string, string>>;
  isReadOnly?: boolean;
  isFirst?: boolean;
}

/** Every fact that a rule asks for, one under the other; what it no longer asks for is kept aside. */
export function FactFields({
  rule,
  facts,
  onChange,
  faults = {},
  isReadOnly,
  isFirst = false,
}: FactFieldsProps) {
  return (
    <Stack gap="xs">
      {rule.facts(facts).map((spec, at) => (
        <FactField
          key={spec.key}
          spec={spec}
          value={facts[spec.key] ?? ''}
          onChange={(value) => onChange({ ...facts, [spec.key]: value })}
          error={faults[spec.key]}
          isReadOnly={isReadOnly}
          isFirst={isFirst && at === 0}
        />
      ))}
    </Stack>
  );
}
