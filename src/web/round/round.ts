/** Rounds and sheets as the screens of this feature know them. */
import type { SheetRow } from '#contract/assessment.ts';
import type { listRounds, readRound } from '#contract/round.ts';
import type { OutputOf } from '#contract/route.ts';
import type { Stage } from '#domain/assessment/stage.ts';
import type { Tone } from '../ui/status-badge.tsx';

export type RoundHead = OutputOf<typeof listRounds>['rounds'][number];
export type RoundDetail = OutputOf<typeof readRound>;
export type RoundStage = RoundHead['stages'][number];
export type StageInput = Omit<Stage, 'position'>;
export interface UnitInput {
  agencyId: number;
  league: string;
}
export type Assignment = Pick<RoundDetail['assignments'][number], 'agencyId' | 'node' | 'unitId'>;
export type GradeBand = RoundHead['gradeBands'][number];

export const roundTones: Record<RoundHead['state'], Tone> = {
  preparing: 'idle',
  open: 'active',
  closed: 'good',
};

/** What a write to a round or its sheets makes old. */
export const touched = ['round', 'assessment', 'audit'] as const;

/** The sheets that hold a round up: past their last day, the longest first. */
export const laggardsOf = (sheets: readonly SheetRow[]): SheetRow[] =>
  sheets
    .filter(({ state, daysLeft }) => state !== 'published' && daysLeft < 0)
    .sort((a, b) => a.daysLeft - b.daysLeft || a.agencyName.localeCompare(b.agencyName, 'vi'));
