/**
 * The made-up rounds ("dữ liệu minh hoạ"): two of 2020 under way, departments and districts, with sheets
 * at every stage, and those of the year before, finished and published.
 */
import { addFinishedRound } from './finished-round.ts';
import { openRound } from './open-round.ts';
import {
  appraisersOf,
  departmentId,
  readSampleRounds,
  type RoundGround,
  type RoundUnderWay,
  type SampleGround,
} from './sample-rounds.ts';
import { addUnitPeople, type Unit } from './unit-people.ts';
import { walkSheet } from './walk-sheet.ts';

export async function addSampleRounds(given: SampleGround): Promise<void> {
  const sample = await readSampleRounds();
  const byKind = new Map<string, Unit[]>();
  for (const { kind } of sample.rounds) byKind.set(kind, await loadUnits(given, kind));
  const units = [...byKind.values()].flat();
  const people = await addUnitPeople(given.trx, units, given.standing, given.passwordHash);
  const departments = new Map((byKind.get('department') ?? []).map(({ id, name }) => [name, id]));
  const ground = { ...given, sample, people, departments };
  for (const round of sample.rounds)
    await addRoundUnderWay(ground, round, byKind.get(round.kind) ?? []);
  for (const round of sample.finished.rounds)
    await addFinishedRound(ground, round, byKind.get(round.kind) ?? []);
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

async function addRoundUnderWay(
  ground: RoundGround,
  round: RoundUnderWay,
  units: readonly Unit[],
): Promise<void> {
  const { id } = await openRound(ground, round, ground.sample, units);
  for (const [at, unit] of units.entries()) await walkUnit(ground, { round, id }, unit, at);
}

async function walkUnit(
  ground: RoundGround,
  { round, id }: { round: RoundUnderWay; id: number },
  unit: Unit,
  at: number,
) {
  const { sample, people } = ground;
  const sheet = await ground.trx
    .selectFrom('sheet')
    .select('id')
    .where('round_id', '=', id)
    .where('agency_id', '=', unit.id)
    .executeTakeFirstOrThrow();
  const isReturned = unit.name === round.returned;
  const usual = sample.usualPlaces[at % sample.usualPlaces.length] ?? 1;
  await walkSheet({
    sheetId: sheet.id,
    place: isReturned ? 3 : (round.places[unit.name] ?? usual),
    isReturned,
    as: (person) => ground.as(person),
    officer: people.officer(unit.id),
    leader: people.leader(unit.id),
    appraisers: appraisersOf(sample, unit.name).map((name) =>
      people.officer(departmentId(ground, name)),
    ),
    council: ground.council,
    words: sample.words,
  });
}
