/** What the fields of a rule's parameters are given; a list and a nested rule draw fields again. */
import type { ComponentType } from 'react';
import type { Fault } from '#domain/scoring/fault.ts';
import type { Field, Fields } from '#domain/scoring/field.ts';

export interface RuleFieldsProps {
  fields: Fields;
  values: Readonly<Record<string, unknown>>;
  /** "bands[0]"; empty for the rule's own. */
  path: string;
  faults: readonly Fault[];
  onChange: (values: Record<string, unknown>) => void;
}

export interface RuleFieldProps {
  field: Field;
  value: unknown;
  path: string;
  faults: readonly Fault[];
  /** Draws the fields inside this one. */
  Inner: ComponentType<RuleFieldsProps>;
  /** Undefined: left out. */
  onChange: (value: unknown) => void;
}
