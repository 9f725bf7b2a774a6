/** The legal moves of a sheet through the stages of its round; everything else cannot happen. */
import type { Day } from '../calendar/day.ts';
import { isOfUnit, type Stage, type StagePart } from './stage.ts';

/** `returned`: sent back with a reason, worked on like an open one. */
export type SheetState = 'open' | 'returned' | 'published';

export interface SheetPlace {
  /** The position of the stage it is at. */
  stage: number;
  state: SheetState;
  /** The last day given to this unit in this stage beyond the window; null without an extension. */
  extendedTo: Day | null;
}

export const sheetActions = [
  'handOn',
  'return',
  'recall',
  'extend',
  'takeOver',
  'reopen',
  'publish',
] as const;
export type SheetAction = (typeof sheetActions)[number];

/** Parts toward the sheet, and `manager` for the standing agency that runs the round. */
export type MoveBy = StagePart | 'manager';

export interface SheetMove {
  action: SheetAction;
  by: ReadonlySet<MoveBy>;
  day: Day;
  reason?: string | null;
  /** The stage to go back to, for `return` and `reopen`. */
  toStage?: number;
  /** The new last day, for `extend`, and for a way back into a window that has closed. */
  closesOn?: Day | null;
  /** How much is still missing in the stage that is to end. */
  gaps?: number;
  /** Whether somebody has already worked in the stage it is at. */
  isTouched?: boolean;
}

export type MoveRefusal =
  | 'notYours'
  | 'wrongState'
  | 'windowClosed'
  | 'incomplete'
  | 'reasonRequired'
  | 'dayRequired'
  | 'alreadyTouched'
  | 'noSuchStage';

export type MoveOutcome = { ok: true; place: SheetPlace } | { ok: false; code: MoveRefusal };

/** The last day of the stage for this sheet. */
export const lastDayOf = (stage: Stage, extendedTo: Day | null): Day =>
  extendedTo !== null && extendedTo > stage.closesOn ? extendedTo : stage.closesOn;

export const isOpenOn = (stage: Stage, extendedTo: Day | null, day: Day): boolean =>
  day >= stage.opensOn && day <= lastDayOf(stage, extendedTo);

export const stageAt = (stages: readonly Stage[], position: number): Stage => {
  const stage = stages[position - 1];
  if (stage === undefined) throw new RangeError(`no stage ${position}`);
  return stage;
};

const no = (code: MoveRefusal): MoveOutcome => ({ ok: false, code });
const to = (stage: number, state: SheetState, extendedTo: Day | null = null): MoveOutcome => ({
  ok: true,
  place: { stage, state, extendedTo },
});

/** Decides one move; an illegal one is a value with its reason. Stages stand in order of position. */
export function decideSheetMove(
  stages: readonly Stage[],
  place: SheetPlace,
  move: SheetMove,
): MoveOutcome {
  const isPublished = place.state === 'published';
  if (isPublished && move.action !== 'reopen') return no('wrongState');
  switch (move.action) {
    case 'handOn':
      return handOn(stages, place, move);
    case 'return':
      return sendBack(stages, place, move);
    case 'reopen':
      return move.by.has('manager') ? goBack(stages, place, move) : no('notYours');
    case 'recall':
      return recall(stages, place, move);
    case 'extend':
      return extend(stages, place, move);
    case 'takeOver':
      return takeOver(stages, place, move);
    case 'publish':
      return publish(stages, place, move);
  }
}

const isReasoned = ({ reason }: SheetMove): boolean => (reason ?? '').trim().length >= 3;

function handOn(stages: readonly Stage[], place: SheetPlace, move: SheetMove): MoveOutcome {
  const stage = stageAt(stages, place.stage);
  if (!move.by.has(stage.part)) return no('notYours');
  if (place.stage === stages.length) return no('wrongState');
  if (!isOpenOn(stage, place.extendedTo, move.day)) return no('windowClosed');
  if ((move.gaps ?? 0) > 0) return no('incomplete');
  return to(place.stage + 1, 'open');
}

/**
 * Within the own window, and for no more days than it has: only the standing agency gives more.
 * A unit sends back to its own people only; past others' stages a sheet is not withdrawn.
 */
function sendBack(stages: readonly Stage[], place: SheetPlace, move: SheetMove): MoveOutcome {
  const stage = stageAt(stages, place.stage);
  if (!move.by.has(stage.part)) return no('notYours');
  if (!isOpenOn(stage, place.extendedTo, move.day)) return no('windowClosed');
  const passed = stages.slice(Math.max(0, (move.toStage ?? 1) - 1), place.stage);
  if (isOfUnit(stage) && !passed.every(isOfUnit)) return no('noSuchStage');
  const isLonger = (move.closesOn ?? '') > lastDayOf(stage, place.extendedTo);
  return isLonger ? no('dayRequired') : goBack(stages, place, move);
}

/** To an earlier stage, with a reason; where its window has closed, with a new last day. */
function goBack(stages: readonly Stage[], place: SheetPlace, move: SheetMove): MoveOutcome {
  const target = stages[(move.toStage ?? 0) - 1];
  if (target === undefined || target.position >= place.stage) return no('noSuchStage');
  if (!isReasoned(move)) return no('reasonRequired');
  const closesOn = move.closesOn ?? null;
  if (!isOpenOn(target, closesOn, move.day)) return no('dayRequired');
  return to(target.position, 'returned', closesOn);
}

/** Who handed on takes back, as long as nobody has begun with it. */
function recall(stages: readonly Stage[], place: SheetPlace, move: SheetMove): MoveOutcome {
  const before = stages[place.stage - 2];
  if (before === undefined || place.state !== 'open') return no('wrongState');
  if (!move.by.has(before.part)) return no('notYours');
  if (move.isTouched === true) return no('alreadyTouched');
  if (!isOpenOn(before, null, move.day)) return no('windowClosed');
  return to(before.position, 'open');
}

function extend(stages: readonly Stage[], place: SheetPlace, move: SheetMove): MoveOutcome {
  if (!move.by.has('manager')) return no('notYours');
  if (!isReasoned(move)) return no('reasonRequired');
  const stage = stageAt(stages, place.stage);
  const day = move.closesOn ?? null;
  if (day === null || day < move.day || day <= lastDayOf(stage, place.extendedTo))
    return no('dayRequired');
  return to(place.stage, place.state, day);
}

/** A window has closed and the unit did not hand on: the sheet goes on as it stands. */
function takeOver(stages: readonly Stage[], place: SheetPlace, move: SheetMove): MoveOutcome {
  if (!move.by.has('manager')) return no('notYours');
  const stage = stageAt(stages, place.stage);
  if (place.stage === stages.length || move.day <= lastDayOf(stage, place.extendedTo))
    return no('wrongState');
  return isReasoned(move) ? to(place.stage + 1, 'open') : no('reasonRequired');
}

function publish(stages: readonly Stage[], place: SheetPlace, move: SheetMove): MoveOutcome {
  const stage = stageAt(stages, place.stage);
  if (stage.kind !== 'publication') return no('wrongState');
  if (!move.by.has('manager')) return no('notYours');
  return to(place.stage, 'published');
}
