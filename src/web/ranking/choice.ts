/** What of the address says which round, league and view is shown. */
import type { listRounds } from '#contract/round.ts';
import type { OutputOf } from '#contract/route.ts';

export type Round = OutputOf<typeof listRounds>['rounds'][number];

/** The id in a value of the address; null where it is none. */
export const idIn = (text: string | undefined): number | null =>
  /^[1-9]\d{0,14}$/.test(text ?? '') ? Number(text) : null;

/**
 * The round of the address, else the one under way, else the newest; those without a sheet have
 * nothing to rank. Null where the address names one that is not there.
 * @param rounds newest first
 * @param isPublished who sees only what is published begins at the newest round that has it
 */
export function roundOf(
  rounds: readonly Round[],
  chosen: string | undefined,
  isPublished: boolean,
): Round | null {
  if (chosen !== undefined) return rounds.find(({ id }) => String(id) === chosen) ?? null;
  const ranked = rounds.filter(({ units }) => units > 0);
  const first = ranked.find(({ state, publication }) =>
    isPublished ? publication !== null : state === 'open',
  );
  return first ?? ranked[0] ?? null;
}

/** A league without a name still needs one in the address. */
const nameless = '-';

export const leagueKey = (league: string): string => league || nameless;

/** The leagues of the units, in their order. */
export const leaguesOf = (units: readonly { league: string }[]): string[] => [
  ...new Set(units.map(({ league }) => league)),
];

/** The league of the address, else the first. */
export const leagueOf = (leagues: readonly string[], chosen: string): string =>
  leagues.find((league) => leagueKey(league) === chosen) ?? leagues[0] ?? '';
