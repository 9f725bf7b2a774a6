/** What the moves of a sheet are called and ask for. */
import { isOpenOn } from '#domain/assessment/move.ts';
import type { Day } from '#domain/calendar/day.ts';
import type { Words } from '../../words/words.tsx';
import { stageOf, type Sheet, type SheetStage } from '../sheet.ts';

export type Move = Exclude<Sheet['actions'][number], 'publish'>;

export const gentleMoves: ReadonlySet<Move> = new Set(['handOn', 'recall', 'extend']);
export const needsReason = (move: Move): boolean => move !== 'handOn' && move !== 'recall';
/** Back to an earlier step, which is chosen. */
export const goesBack = (move: Move): boolean => move === 'return' || move === 'reopen';

/** A step whose window has closed needs a new last day. */
export const needsDay = (move: Move, target: SheetStage | undefined, today: Day): boolean =>
  move === 'extend' || (goesBack(move) && target !== undefined && !isOpenOn(target, null, today));

export function handOnVerb(sheet: Sheet, assessment: Words['assessment']): string {
  const stage = stageOf(sheet);
  if (stage?.kind === 'approval') return assessment.moves.approve;
  if (stage?.kind === 'explanation') return assessment.moves.explain;
  if (stage?.part === 'unitOfficer') return assessment.moves.submit;
  return assessment.moves.handOn;
}

export const nextStage = (sheet: Sheet): SheetStage | undefined =>
  sheet.stages.find(({ position }) => position === sheet.stage + 1);
