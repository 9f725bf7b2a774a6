/** Stages of a round for tests: the seven of a usual round, one week each from 1 March 2021. */
import {
  stageDefinitions,
  type Stage,
  type StageKind,
  type StagePart,
} from '#domain/assessment/stage.ts';
import { addDays, day, type Day } from '#domain/calendar/day.ts';

export const firstDay = day('2021-03-01');
const week = 7;

export const stage = (
  position: number,
  kind: StageKind,
  more: Partial<Omit<Stage, 'position' | 'kind'>> = {},
): Stage => ({
  position,
  kind,
  part: stageDefinitions[kind].part,
  name: stageDefinitions[kind].label,
  opensOn: addDays(firstDay, (position - 1) * week),
  closesOn: addDays(firstDay, position * week - 1),
  rules: stageDefinitions[kind].rules,
  ...more,
});

const usualKinds: StageKind[] = [
  'selfScore',
  'approval',
  'appraisal',
  'explanation',
  'appraisal',
  'council',
  'publication',
];
export const usualStages: Stage[] = usualKinds.map((kind, at) => stage(at + 1, kind));

/** A day inside the window of a stage. */
export const dayIn = (position: number): Day => addDays(firstDay, (position - 1) * week + 2);

export const allParts: StagePart[] = ['unitOfficer', 'unitLeader', 'appraiser', 'council'];
