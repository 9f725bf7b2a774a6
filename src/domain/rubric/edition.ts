/** A rubric as data: one edition for an index year, a level and a group of units, with its rules. */
import type { Day } from '../calendar/day.ts';
import type { Points } from '../points/points.ts';
import type { Rule } from '../scoring/rule.ts';

/** Part of the 100, or outside it with its yearly cap as maximum. */
export type Standing = 'core' | 'bonus' | 'penalty';

/** Whether a paper confirms the rule's parameters; "unconfirmed" shows as "chưa xác nhận". */
export type Confidence = 'confirmed' | 'unconfirmed';

export interface EditionRule extends Rule {
  source: string | null;
  confidence: Confidence;
}

export interface Slot {
  name: string;
  isRequired: boolean;
}

export interface EditionNode {
  code: string;
  parent: string | null;
  name: string;
  maxPoints: Points;
  standing: Standing;
  /** The unlisted rest of a partly printed parent. */
  isResidual: boolean;
  /** Scored by a survey, so not by the unit itself; null: nobody has said. */
  isSurvey: boolean | null;
  /** Null where the node is the sum of its children. */
  rule: EditionRule | null;
  /** Where the paper says so. */
  source: string | null;
  /** The criterion's own deadline. */
  dueOn: Day | null;
  slots: readonly Slot[];
}

export const editionLevels = ['province', 'department', 'district', 'commune', 'vertical'] as const;
export type EditionLevel = (typeof editionLevels)[number];

export interface Edition {
  title: string;
  indexYear: number;
  level: EditionLevel;
  /** Empty for all units of the level. */
  unitGroup: string;
  source: string | null;
  /** To how many decimals a rule rounds. */
  decimals: number;
  /** Rescaled to 100 where not everything is applicable. */
  isRescaled: boolean;
  /** Made up ("dữ liệu minh hoạ"). */
  isIllustrative: boolean;
  nodes: readonly EditionNode[];
}
