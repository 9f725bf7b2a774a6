/**
 * A plan as issued, read from its document: what the paper says, nothing more, with what was found
 * wrong beside it. This is the shape the importers produce, the API carries and the schema publishes.
 * Decimals are canonical strings, days are YYYY-MM-DD, lines count from 1 in the source.
 */
import type { Points } from '../points/points.ts';
import type { Day } from '../calendar/day.ts';

/** Who issued what, when (Decree 30/2020: number, date, issuer, title, signer, recipients). */
export interface PlanDocument {
  /** "KH" for a plan. */
  type: string;
  number: string;
  issuedOn: Day | null;
  place: string | null;
  issuer: string | null;
  title: string;
  signer: string | null;
  recipients: string[];
}

export type Comparator = 'eq' | 'gte' | 'gt' | 'lte' | 'lt';

/** A quantified target of the plan's body: "từ 90% trở lên" is gte 90 %. */
export interface PlanTarget {
  /** The number of the section it stands in ("3", "7.b"). */
  section: string;
  text: string;
  /** What is measured, in the paper's words. */
  measure: string;
  comparator: Comparator;
  /** Null where the paper asks for a direction and no figure ("tăng so với năm 2019"). */
  value: Points | null;
  unit: string;
  /** The year compared with, where the paper names one. */
  baseYear: number | null;
  line: number | null;
}

/** An agency, or a group of them ("UBND cấp xã"), as a task names it. */
export interface NamedParty {
  /** An agency's standing name; the printed words for a group and for what is not known. */
  name: string;
  /** Its kind when an agency ("department", …), its group's code when a group, else "unknown". */
  kind: string;
  type: 'agency' | 'group';
}

export interface PlanDeadline {
  text: string;
  /** The last day on which the task is still in time. Null when the words give none. */
  lastDay: Day | null;
  precision: 'month' | 'day' | null;
}

export interface PlanTask {
  number: string;
  text: string;
  leads: NamedParty[];
  coordinating: NamedParty[];
  deadline: PlanDeadline;
  line: number | null;
}

export type NodeLevel = 'field' | 'criterion' | 'subCriterion';

/** Who leads a node: printed in its row, or proposed with a reason to be confirmed by a person. */
export interface NodeLead {
  name: string | null;
  basis: 'printed' | 'proposed';
  reason: string | null;
}

export interface PlanNode {
  code: string;
  parent: string | null;
  level: NodeLevel;
  name: string;
  maxPoints: Points | null;
  previousScore: Points | null;
  target: Points | null;
  lead: NodeLead;
  /** True for the rest of a partly listed parent: not on the paper, it makes the sums hold. */
  residual: boolean;
  line: number | null;
}

export interface PlanTotals {
  maxPoints: Points | null;
  previousScore: { printed: Points | null; summed: Points };
  target: Points | null;
}

export type FindingSeverity = 'error' | 'warning' | 'info';

/** Something the reader of the plan must know; its code is stable, its message is Vietnamese. */
export interface Finding {
  code: string;
  severity: FindingSeverity;
  node: string | null;
  line: number | null;
  message: string;
}

export interface ImportedPlan {
  document: PlanDocument;
  targets: PlanTarget[];
  tasks: PlanTask[];
  rubric: {
    /** The index year whose results the tree prints (2019 in a plan of 2020); targets are the next year's. */
    indexYear: number | null;
    nodes: PlanNode[];
    totals: PlanTotals;
  };
  findings: Finding[];
}
