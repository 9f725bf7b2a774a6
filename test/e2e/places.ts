/** Where the sample has what a screen shows: its ids are asked for, since a sample that grows numbers anew. */
import { listSheets } from '#contract/assessment.ts';
import { listEditions } from '#contract/edition.ts';
import { listPublications } from '#contract/ranking.ts';
import { listRounds } from '#contract/round.ts';
import type { Caller } from './caller.ts';

export interface RoundPlace {
  id: number;
  /** The sheet and the agency of a unit, by its name. */
  sheetOf(unit: string): number;
  unitOf(unit: string): number;
}

export interface Places {
  /** Rounds of 2020, under way. */
  departments: RoundPlace;
  districts: RoundPlace;
  /** The department rubric of 2020. */
  edition: number;
  /** What was published of 2019, and the units in it by name. */
  published: { departments: number; districts: number; unitOf(unit: string): number };
}

type Level = 'department' | 'district';

export async function findPlaces({ call }: Caller): Promise<Places> {
  const { rounds } = await call(listRounds, {});
  const { editions } = await call(listEditions, {});
  const idOf = (year: number, level: Level) =>
    only(
      rounds.filter(({ indexYear, rubric }) => indexYear === year && rubric.level === level),
      `round of ${year}`,
    ).id;
  const placeOf = async (year: number, level: Level): Promise<RoundPlace> => {
    const id = idOf(year, level);
    const { sheets } = await call(listSheets, { roundId: id });
    const sheetOf = (unit: string) =>
      only(
        sheets.filter(({ agencyName }) => agencyName === unit),
        unit,
      );
    return { id, sheetOf: (unit) => sheetOf(unit).id, unitOf: (unit) => sheetOf(unit).agencyId };
  };
  const publishedOf = async (level: Level): Promise<number> => {
    const { publications } = await call(listPublications, { roundId: idOf(2019, level) });
    return only(publications, 'publication').id;
  };
  const departments = await placeOf(2020, 'department');
  return {
    departments,
    districts: await placeOf(2020, 'district'),
    edition: only(
      editions.filter(({ indexYear, level }) => indexYear === 2020 && level === 'department'),
      'edition',
    ).id,
    published: {
      departments: await publishedOf('department'),
      districts: await publishedOf('district'),
      unitOf: departments.unitOf,
    },
  };
}

function only<T>([first]: readonly T[], what: string): T {
  if (first === undefined) throw new Error(`the sample has no ${what}`);
  return first;
}
