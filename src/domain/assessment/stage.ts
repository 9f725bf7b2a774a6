/** The stages of a round as data: what each is for, who acts in it, what must be complete at its end. */
import type { Day } from '../calendar/day.ts';

export const stageKinds = [
  'selfScore',
  'approval',
  'appraisal',
  'explanation',
  'council',
  'publication',
] as const;
export type StageKind = (typeof stageKinds)[number];

/** Who acts in a stage, seen from the unit whose sheet it is. */
export const stageParts = ['unitOfficer', 'unitLeader', 'appraiser', 'council'] as const;
export type StagePart = (typeof stageParts)[number];

/** What a sheet needs before it leaves the stage; reasons for differences are needed always. */
export interface StageRules {
  /** Every node of the stage has a value; in an appraisal: has been looked at. */
  allScored: boolean;
  /** Every required slot is filled, or its absence explained. */
  evidence: boolean;
  /** No question is left open. */
  threadsResolved: boolean;
}

export interface Stage {
  /** 1, 2, … in the order of the round. */
  position: number;
  kind: StageKind;
  part: StagePart;
  name: string;
  /** From 00:00 of this day in Asia/Ho_Chi_Minh. */
  opensOn: Day;
  /** To 24:00 of this day in Asia/Ho_Chi_Minh. */
  closesOn: Day;
  rules: StageRules;
}

interface StageDefinition {
  /** Vietnamese, the name a new stage begins with. */
  label: string;
  /** Whether points are entered in it: a layer of its own. */
  hasLayer: boolean;
  /** The part a new stage begins with, and all that may have it: nobody judges the own unit (F28). */
  part: StagePart;
  parts: readonly StagePart[];
  rules: StageRules;
}

const nothing: StageRules = { allScored: false, evidence: false, threadsResolved: false };

/** A kind of stage is one line here; the recipe "add a stage" says what else it touches. */
export const stageDefinitions: Readonly<Record<StageKind, StageDefinition>> = {
  selfScore: {
    label: 'Tự chấm',
    hasLayer: true,
    part: 'unitOfficer',
    parts: ['unitOfficer', 'unitLeader'],
    rules: { allScored: true, evidence: true, threadsResolved: false },
  },
  approval: {
    label: 'Lãnh đạo đơn vị duyệt',
    hasLayer: false,
    part: 'unitLeader',
    parts: ['unitLeader', 'council'],
    rules: { allScored: true, evidence: true, threadsResolved: false },
  },
  appraisal: {
    label: 'Thẩm định',
    hasLayer: true,
    part: 'appraiser',
    parts: ['appraiser', 'council'],
    rules: { allScored: true, evidence: false, threadsResolved: false },
  },
  explanation: {
    label: 'Giải trình',
    hasLayer: false,
    part: 'unitOfficer',
    parts: ['unitOfficer', 'unitLeader'],
    rules: nothing,
  },
  council: {
    label: 'Hội đồng quyết định',
    hasLayer: true,
    part: 'council',
    parts: ['council'],
    rules: { allScored: true, evidence: false, threadsResolved: true },
  },
  publication: {
    label: 'Công bố',
    hasLayer: false,
    part: 'council',
    parts: ['council'],
    rules: nothing,
  },
};

export const hasLayer = ({ kind }: Pick<Stage, 'kind'>): boolean => stageDefinitions[kind].hasLayer;

/** Whether the unit's own people act in it. */
export const isOfUnit = ({ part }: Pick<Stage, 'part'>): boolean =>
  part === 'unitOfficer' || part === 'unitLeader';

export interface StageFault {
  position: number;
  message: string;
}

/**
 * What is wrong with the stages of a round. Any number, in any order, as long as points are entered
 * before they are published, publication ends it, and no window closes before an earlier one opens.
 */
export function checkStages(stages: readonly Stage[]): StageFault[] {
  const faults: StageFault[] = [];
  const last = stages.at(-1);
  if (last?.kind !== 'publication')
    faults.push({ position: stages.length, message: 'bước cuối cùng phải là công bố' });
  if (stages[0] !== undefined && stages[0].kind !== 'selfScore')
    faults.push({ position: 1, message: 'bước đầu tiên phải là tự chấm' });
  stages.forEach((stage, at) => {
    const before = stages[at - 1];
    const fault = (message: string) => faults.push({ position: at + 1, message });
    if (stage.closesOn < stage.opensOn) fault('ngày kết thúc trước ngày bắt đầu');
    if (before !== undefined && stage.opensOn < before.opensOn)
      fault('bắt đầu trước khi bước liền trước bắt đầu');
    if (!stageDefinitions[stage.kind].parts.includes(stage.part))
      fault('người thực hiện không hợp với loại bước này');
    if (stage.kind === 'publication' && at < stages.length - 1)
      fault('sau công bố không còn bước nào');
    if (
      stage.kind === 'explanation' &&
      !stages.slice(0, at).some(({ part }) => part === 'appraiser')
    )
      fault('giải trình phải sau một lần thẩm định');
  });
  return faults;
}
