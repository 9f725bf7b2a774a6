/** What a figure may be entered for: a node, or the total, which has no code. */
import type { MinistryLedger, MinistryRow } from '#contract/ministry.ts';
import type { Points } from '#domain/points/points.ts';

export type Subject = Pick<
  MinistryRow,
  'figure' | 'conflicts' | 'summed' | 'lost' | 'gap' | 'version'
> & {
  code: string | null;
  label: string;
  maxPoints: Points;
  isSurvey: boolean | null;
};

/** What stands in the address for the total. */
export const totalPlace = 'tong';

export const subjectOf = (row: MinistryRow): Subject => ({ ...row, label: row.code });

export const totalOf = ({ total }: MinistryLedger, label: string): Subject => ({
  ...total,
  code: null,
  label,
  maxPoints: total.applicableMax,
  isSurvey: null,
});
