import { Select, Stack } from '@mantine/core';
import { ruleKinds } from '#domain/scoring/registry.ts';
import { blankParameters } from './blank-parameters.ts';
import type { RuleFieldProps } from './rule-field-props.ts';

/** A rule inside a rule: its kind and its own parameters. */
export function NestedRule({ field, value, path, faults, Inner, onChange }: RuleFieldProps) {
  const given = (value ?? {}) as { kind?: string; parameters?: Record<string, unknown> };
  const { kind = '', parameters = {} } = given;
  const found = Object.hasOwn(ruleKinds, kind) ? ruleKinds[kind] : undefined;
  return (
    <Stack gap="xs">
      <Select
        label={field.label}
        required
        allowDeselect={false}
        error={faults.find((fault) => fault.path === `${path}.kind`)?.message}
        data={Object.values(ruleKinds).map((each) => ({ value: each.kind, label: each.label }))}
        value={kind === '' ? null : kind}
        onChange={(next) => onChange({ kind: next, parameters: blankParameters(next) })}
      />
      {found !== undefined && (
        <Inner
          key={kind}
          fields={found.parameters}
          values={parameters}
          path={path}
          faults={faults}
          onChange={(next) => onChange({ kind, parameters: next })}
        />
      )}
    </Stack>
  );
}
