/** Units of a league as the screens of this feature show them, standing or published. */
import type { explainRank, PublishedTable, readRanking, UnitResult } from '#contract/ranking.ts';
import type { OutputOf } from '#contract/route.ts';

export type Standings = OutputOf<typeof readRanking>;
export type Why = OutputOf<typeof explainRank>;
export type Field = PublishedTable['fields'][number];

/** Where a sheet stands; what is published no longer says. */
export type Place = Pick<
  Standings['units'][number],
  'sheetId' | 'stage' | 'stageName' | 'missing' | 'isPublishable'
>;

export interface UnitRow extends UnitResult {
  place: Place | null;
}

/** What a screen of a round's results works on, whether they may still change or not. */
export interface Results {
  /** Part of the 100; bonus and penalty have columns of their own. */
  fields: readonly Field[];
  units: readonly UnitRow[];
}

const isCore = ({ standing }: Field): boolean => standing === 'core';

export const standingResults = ({ fields, units }: Standings): Results => ({
  fields: fields.filter(isCore),
  units: units.map((unit) => ({ ...unit, place: unit })),
});

export const publishedResults = ({ fields, units }: PublishedTable): Results => ({
  fields: fields.filter(isCore),
  units: units.map((unit) => ({ ...unit, place: null })),
});
