/** What of the address says which round, league and view is shown. */
import type { listRounds } from '#contract/round.ts';
import type { OutputOf } from '#contract/route.ts';

export type Round = OutputOf<typeof listRounds>['rounds'][number];

/** The id in a value of the address; null where it is none. */
export const idIn = (text: string | undefined): number | null =>
  /^[1-9]\d{0,14}$/.test(text ?? '') ? Number(text) : null;

/** Who looks: whether only at what is published, and of which kind of agency. */
export interface Reader {
  mayRead: boolean;
  kind: string | null;
}

/**
 * The round of the address, else the one under way, else the newest; those without a sheet have
 * nothing to rank. Who sees only what is published begins at the newest round that has it, one of
 * their own kind of unit first. Null where the address names one that is not there.
 * @param rounds newest first
 */
export function roundOf(
  rounds: readonly Round[],
  chosen: string | undefined,
  { mayRead, kind }: Reader,
): Round | null {
  if (chosen !== undefined) return rounds.find(({ id }) => String(id) === chosen) ?? null;
  const ranked = rounds.filter(({ units }) => units > 0);
  const shown = ranked.filter(({ state, publication }) =>
    mayRead ? state === 'open' : publication !== null,
  );
  const own = mayRead ? undefined : shown.find(({ rubric }) => rubric.level === kind);
  return own ?? shown[0] ?? ranked[0] ?? null;
}

/** A league without a name still needs one in the address. */
const nameless = '-';

export const leagueKey = (league: string): string => league || nameless;

/** The leagues of the units, in their order. */
export const leaguesOf = (units: readonly { league: string }[]): string[] => [
  ...new Set(units.map(({ league }) => league)),
];

interface Unit {
  agencyId: number;
  league: string;
}

/** The league of the address, else the reader's own, else the first. */
export function leagueOf(units: readonly Unit[], chosen: string, ownId: number | null): string {
  const leagues = leaguesOf(units);
  const own = units.find(({ agencyId }) => agencyId === ownId);
  return leagues.find((league) => leagueKey(league) === chosen) ?? own?.league ?? leagues[0] ?? '';
}
