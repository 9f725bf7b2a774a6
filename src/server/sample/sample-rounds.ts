/** What `db/seeds/sample-rounds.json` says of the made-up rounds, and who is there to work in them. */
import { readFile } from 'node:fs/promises';
import type { Transaction } from 'kysely';
import type { Day } from '#domain/calendar/day.ts';
import type { StageKind } from '#domain/assessment/stage.ts';
import type { DB } from '../db/schema.ts';
import type { Acting, Person } from '../http/request-context.ts';
import type { UnitPeople } from './unit-people.ts';

export interface StageGiven {
  kind: StageKind;
  name: string;
  opensOn: Day;
  closesOn: Day;
}

/** Units of one kind, by one edition; each stands in the first league whose beginning its name has. */
export interface RoundGiven {
  name: string;
  rubric: string;
  kind: string;
  leagues: { name: string; units: string[] }[];
}

export interface RoundUnderWay extends RoundGiven {
  /** The stage at which a unit's sheet is left; others by `usualPlaces` in turn. */
  places: Record<string, number>;
  returned: string;
}

export interface FinishedRound extends RoundGiven {
  /** The edition of the year after, to which a confirmed crosswalk leads. */
  next: string;
  /** Units that enter the very figures of another, and so tie with it. */
  alike: Record<string, string>;
  /** Units whose appraisal never came to an end: published as not scored. */
  unfinished: string[];
}

export interface Words {
  made: string;
  differs: string;
  ask: string;
  answer: string;
  return: string;
}

/** What the rounds of a year share. */
export interface Season {
  stages: StageGiven[];
  gradeBands: { name: string; from: string; includesFrom: boolean }[];
}

export interface SampleRounds extends Season {
  appraisers: Record<string, string>;
  inTheirPlace: Record<string, string>;
  rounds: RoundUnderWay[];
  usualPlaces: number[];
  finished: Season & { rounds: FinishedRound[] };
  words: Words;
}

const file = new URL('../../../db/seeds/sample-rounds.json', import.meta.url);

export const readSampleRounds = async (): Promise<SampleRounds> =>
  JSON.parse(await readFile(file, 'utf8')) as SampleRounds;

export interface SampleGround {
  trx: Transaction<DB>;
  day: Day;
  /** A person at work, on the sample's day unless another is told. */
  as(person: Person, on?: Day): Acting;
  standing: Person;
  council: Person;
  passwordHash: string;
}

export interface RoundGround extends SampleGround {
  sample: SampleRounds;
  people: UnitPeople;
  /** Ids by name. */
  departments: ReadonlyMap<string, number>;
}

/** The agencies that appraise a unit: its own fields go to those in their place. */
export const appraisersOf = (
  { appraisers, inTheirPlace }: SampleRounds,
  unit: string,
): string[] => [
  ...new Set(
    Object.values(appraisers).map((name) => (name === unit ? (inTheirPlace[name] ?? name) : name)),
  ),
];

export function departmentId({ departments }: RoundGround, name: string): number {
  const id = departments.get(name);
  if (id === undefined) throw new Error(`the sample has no department ${name}`);
  return id;
}

export async function rubricIdOf(trx: Transaction<DB>, seedCode: string): Promise<number> {
  const { id } = await trx
    .selectFrom('rubric')
    .select('id')
    .where('seed_code', '=', seedCode)
    .executeTakeFirstOrThrow();
  return id;
}
