/** What a form says of a node, as text a person types, and as the server takes it. */
import type { editEditionNode } from '#contract/edition-draft.ts';
import type { InputOf } from '#contract/route.ts';
import type { Day } from '#domain/calendar/day.ts';
import { isNegative, type Points } from '#domain/points/points.ts';
import { isFaults, type Fault } from '#domain/scoring/fault.ts';
import { readRule } from '#domain/scoring/read-rule.ts';
import { formatPoints, parseFigure } from '#domain/text/vietnamese.ts';
import type { EditionNode } from './edition.ts';

export interface Said {
  code: string;
  name: string;
  /** As typed, with a decimal comma. */
  maxText: string;
  standing: EditionNode['standing'];
  isSurvey: boolean;
  source: string;
  dueOn: Day | null;
  /** Empty: no rule. */
  ruleKind: string;
  parameters: Record<string, unknown>;
  ruleSource: string;
  isConfirmed: boolean;
  slots: EditionNode['slots'];
}

export const saidOf = (node: EditionNode): Said => ({
  code: node.code,
  name: node.name,
  maxText: formatPoints(node.maxPoints),
  standing: node.standing,
  isSurvey: node.isSurvey === true,
  source: node.source ?? '',
  dueOn: node.dueOn,
  ruleKind: node.rule?.kind ?? '',
  parameters: node.rule?.parameters ?? {},
  ruleSource: node.rule?.source ?? '',
  isConfirmed: node.rule?.confidence === 'confirmed',
  slots: node.slots,
});

/** Null where it is no maximum. */
export function maximumOf({ maxText }: Said): Points | null {
  const value = parseFigure(maxText);
  return value === null || isNegative(value) ? null : value;
}

export function ruleFaults(said: Said): readonly Fault[] {
  const maxPoints = maximumOf(said);
  if (said.ruleKind === '' || maxPoints === null) return [];
  const read = readRule({ kind: said.ruleKind, parameters: said.parameters }, maxPoints);
  return isFaults(read) ? read : [];
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text);

/** @param before what the form does not ask is kept */
export const sentOf = (
  said: Said,
  maxPoints: Points,
  before: Pick<EditionNode, 'isResidual' | 'isSurvey'>,
): Omit<InputOf<typeof editEditionNode>, 'rubricNodeId' | 'version'> => ({
  code: said.code.trim(),
  name: said.name,
  maxPoints,
  standing: said.standing,
  isResidual: before.isResidual,
  isSurvey: said.isSurvey || (before.isSurvey === null ? null : false),
  source: orNull(said.source),
  dueOn: said.dueOn,
  rule:
    said.ruleKind === ''
      ? null
      : {
          kind: said.ruleKind,
          parameters: said.parameters,
          source: orNull(said.ruleSource),
          confidence: said.isConfirmed ? 'confirmed' : 'unconfirmed',
        },
  slots: said.slots,
});
