/** A sheet as read from the server, and what its screens share. */
import type { readSheet } from '#contract/assessment.ts';
import type { OutputOf } from '#contract/route.ts';

export type Sheet = OutputOf<typeof readSheet>;
export type SheetStage = Sheet['stages'][number];

export const stageOf = (sheet: Pick<Sheet, 'stage' | 'stages'>): SheetStage | undefined =>
  sheet.stages.find(({ position }) => position === sheet.stage);
