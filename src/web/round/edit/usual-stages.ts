/** The stages a new round begins with: the usual ones, two weeks each, from a day on. */
import { stageDefinitions, type StageKind } from '#domain/assessment/stage.ts';
import { addDays, type Day } from '#domain/calendar/day.ts';
import type { StageInput } from '../round.ts';

const kinds: readonly StageKind[] = [
  'selfScore',
  'approval',
  'appraisal',
  'explanation',
  'council',
  'publication',
];
const length = 14;

export const usualStages = (from: Day): StageInput[] =>
  kinds.map((kind, at) => {
    const { label, part, rules } = stageDefinitions[kind];
    return {
      kind,
      part,
      rules,
      name: label,
      opensOn: addDays(from, at * length),
      closesOn: addDays(from, (at + 1) * length - 1),
    };
  });
