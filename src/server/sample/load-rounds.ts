/** Two made-up rounds under way ("dữ liệu minh hoạ"): departments and districts, sheets at every stage. */
import { readFile } from 'node:fs/promises';
import type { Transaction } from 'kysely';
import type { Day } from '#domain/calendar/day.ts';
import { points } from '#domain/points/points.ts';
import { stageDefinitions, type StageKind } from '#domain/assessment/stage.ts';
import type { DB } from '../db/schema.ts';
import type { Acting, Person } from '../http/request-context.ts';
import { addAppraisers, addUnits, createRound, moveRound } from '../round/actions.ts';
import { addUnitPeople, type Unit, type UnitPeople } from './unit-people.ts';
import { walkSheet, type Words } from './walk-sheet.ts';

interface SampleRound {
  name: string;
  rubric: string;
  kind: string;
  league: string;
  /** The stage at which a unit's sheet is left; others by `usualPlaces` in turn. */
  places: Record<string, number>;
  returned: string;
}

interface SampleRounds {
  stages: { kind: StageKind; name: string; opensOn: Day; closesOn: Day }[];
  gradeBands: { name: string; from: string; includesFrom: boolean }[];
  appraisers: Record<string, string>;
  inTheirPlace: Record<string, string>;
  rounds: SampleRound[];
  usualPlaces: number[];
  words: Words;
}

export interface SampleGround {
  trx: Transaction<DB>;
  day: Day;
  as(person: Person): Acting;
  standing: Person;
  council: Person;
  passwordHash: string;
}

const file = new URL('../../../db/seeds/sample-rounds.json', import.meta.url);

export async function addSampleRounds(ground: SampleGround): Promise<void> {
  const sample = JSON.parse(await readFile(file, 'utf8')) as SampleRounds;
  const byKind = new Map<string, Unit[]>();
  for (const { kind } of sample.rounds) byKind.set(kind, await loadUnits(ground, kind));
  const units = [...byKind.values()].flat();
  const people = await addUnitPeople(ground.trx, units, ground.standing, ground.passwordHash);
  const departments = new Map((byKind.get('department') ?? []).map(({ id, name }) => [name, id]));
  for (const round of sample.rounds)
    await addRound({ ...ground, sample, people, departments }, round, byKind.get(round.kind) ?? []);
}

/** The agencies of a kind that exist on the sample's day. */
const loadUnits = ({ trx, day }: SampleGround, kind: string): Promise<Unit[]> =>
  trx
    .selectFrom('agency')
    .select(['id', 'name'])
    .where('kind', '=', kind)
    .where((eb) => eb.or([eb('valid_from', 'is', null), eb('valid_from', '<=', day)]))
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', day)]))
    .orderBy('id')
    .execute();

interface RoundGround extends SampleGround {
  sample: SampleRounds;
  people: UnitPeople;
  departments: ReadonlyMap<string, number>;
}

async function addRound(ground: RoundGround, round: SampleRound, units: readonly Unit[]) {
  const { trx, sample } = ground;
  const standing = ground.as(ground.standing);
  const rubric = await trx
    .selectFrom('rubric')
    .select('id')
    .where('seed_code', '=', round.rubric)
    .executeTakeFirstOrThrow();
  const { id, version } = await createRound(standing, {
    name: round.name,
    rubricId: rubric.id,
    isIllustrative: true,
    gradeBands: sample.gradeBands.map((band) => ({ ...band, from: points(band.from) })),
    stages: sample.stages.map((stage) => ({ ...stage, ...rulesOf(stage.kind) })),
  });
  await addUnits(
    trx,
    id,
    units.map((unit) => ({ agencyId: unit.id, league: round.league })),
  );
  await addAppraisers(trx, id, assignmentsOf(ground, units));
  await moveRound(standing, { roundId: id, version, state: 'open' });
  for (const [at, unit] of units.entries()) await walkUnit(ground, { round, id }, unit, at);
}

/** No papers are made up, so none are asked for. */
const rulesOf = (kind: StageKind) => {
  const { part, rules } = stageDefinitions[kind];
  return { part, rules: { ...rules, evidence: false } };
};

/** Every field has its agency; that agency's own sheet goes to another. */
function assignmentsOf({ sample, departments }: RoundGround, units: readonly Unit[]) {
  const idOf = (name: string): number => {
    const id = departments.get(name);
    if (id === undefined) throw new Error(`the sample has no department ${name}`);
    return id;
  };
  return Object.entries(sample.appraisers).flatMap(([node, name]) => {
    const own = units.find((unit) => unit.name === name);
    const other = sample.inTheirPlace[name] ?? '';
    return [
      { agencyId: idOf(name), node, unitId: null },
      ...(own === undefined ? [] : [{ agencyId: idOf(other), node, unitId: own.id }]),
    ];
  });
}

async function walkUnit(
  ground: RoundGround,
  { round, id }: { round: SampleRound; id: number },
  unit: Unit,
  at: number,
) {
  const { sample, people, departments } = ground;
  const sheet = await ground.trx
    .selectFrom('sheet')
    .select('id')
    .where('round_id', '=', id)
    .where('agency_id', '=', unit.id)
    .executeTakeFirstOrThrow();
  const isReturned = unit.name === round.returned;
  const usual = sample.usualPlaces[at % sample.usualPlaces.length] ?? 1;
  const appraisers = appraisersOf(sample, unit.name).map((name) => departments.get(name) ?? 0);
  await walkSheet({
    sheetId: sheet.id,
    place: isReturned ? 3 : (round.places[unit.name] ?? usual),
    isReturned,
    as: ground.as,
    officer: people.officer(unit.id),
    leader: people.leader(unit.id),
    appraisers: appraisers.map((agencyId) => people.officer(agencyId)),
    council: ground.council,
    words: sample.words,
  });
}

/** The agencies that appraise a unit: its own fields go to those in their place. */
const appraisersOf = ({ appraisers, inTheirPlace }: SampleRounds, unit: string): string[] => [
  ...new Set(
    Object.values(appraisers).map((name) => (name === unit ? (inTheirPlace[name] ?? name) : name)),
  ),
];
