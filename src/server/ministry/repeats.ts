/** The years a node is followed back through: one edition a year, with its losses and its crosswalk. */
import { lostIn } from '#domain/ministry/figure.ts';
import type { YearOfLosses } from '#domain/ministry/repeat.ts';
import { points } from '#domain/points/points.ts';
import type { StepKind } from '#domain/rubric/crosswalk.ts';
import type { Queries } from '../db/queries.ts';
import { loadSteps, type EditionRecord } from './queries.ts';
import { loadYear, type Year } from './year.ts';

/** How many years are looked at, the asked one among them. */
const yearsBack = 5;

/** @param editions the newest year first, as `loadEditions` gives them */
export async function loadYearsOfLosses(
  db: Queries,
  editions: readonly EditionRecord[],
  asked: EditionRecord,
  year: Year,
): Promise<YearOfLosses[]> {
  const earlier = editions.filter(({ index_year }) => index_year < asked.index_year);
  const chain = [asked, ...oneAYear(earlier).slice(0, yearsBack - 1)];
  return Promise.all(
    chain.map(async (edition, at) => {
      const before = chain[at + 1];
      const [{ nodes, standings }, steps] = await Promise.all([
        at === 0 ? year : loadYear(db, edition.id),
        before === undefined ? [] : loadSteps(db, before.id, edition.id),
      ]);
      return {
        indexYear: edition.index_year,
        lost: new Map(
          nodes.map(({ code, max_points }) => [
            code,
            lostIn(points(max_points), standings.get(code)?.current ?? null),
          ]),
        ),
        crosswalk: steps.map(({ kind, from, to, confidence }) => ({
          kind: kind as StepKind,
          from,
          to,
          isConfirmed: confidence === 'confirmed',
        })),
      };
    }),
  );
}

/** Of each year the edition in force, or the last one that was. */
function oneAYear(editions: readonly EditionRecord[]): EditionRecord[] {
  const years = Map.groupBy(editions, ({ index_year }) => index_year);
  return [...years.values()].flatMap(
    (each) => each.find(({ state }) => state === 'published') ?? each[0] ?? [],
  );
}
