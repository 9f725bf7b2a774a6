/** Findings by what a person does about them, so that 51 blank cells are one matter, not 51. */
import type { Finding } from '#contract/finding.ts';

export const findingGroups = ['difference', 'lead', 'slip', 'note'] as const;
export type FindingGroup = (typeof findingGroups)[number];

export type StateChoice = 'open' | 'settled' | 'all';
export type Severity = Finding['severity'];

const groupByCode: Readonly<Record<string, FindingGroup>> = {
  'lead-proposed': 'lead',
  'scan-slip': 'slip',
};

/** What is no more than a note may wait; every other warning or error is about figures. */
export function groupOf({ code, severity }: Pick<Finding, 'code' | 'severity'>): FindingGroup {
  return groupByCode[code] ?? (severity === 'info' ? 'note' : 'difference');
}

export const hasState = ({ state }: Pick<Finding, 'state'>, choice: StateChoice): boolean =>
  choice === 'all' || (state === 'open') === (choice === 'open');
