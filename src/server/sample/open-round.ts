/** A made-up round with its units and appraisers, opened. */
import { points } from '#domain/points/points.ts';
import { stageDefinitions, type StageKind } from '#domain/assessment/stage.ts';
import { addAppraisers, addUnits, createRound, moveRound } from '../round/actions.ts';
import {
  departmentId,
  rubricIdOf,
  type RoundGiven,
  type RoundGround,
  type Season,
} from './sample-rounds.ts';
import type { Unit } from './unit-people.ts';

export interface OpenedRound {
  id: number;
  version: number;
}

export async function openRound(
  ground: RoundGround,
  round: RoundGiven,
  { stages, gradeBands }: Season,
  units: readonly Unit[],
): Promise<OpenedRound> {
  const { trx } = ground;
  const standing = ground.as(ground.standing);
  const { id, version } = await createRound(standing, {
    name: round.name,
    rubricId: await rubricIdOf(trx, round.rubric),
    isIllustrative: true,
    gradeBands: gradeBands.map((band) => ({ ...band, from: points(band.from) })),
    stages: stages.map((stage) => ({ ...stage, ...rulesOf(stage.kind) })),
  });
  await addUnits(
    trx,
    id,
    units.map((unit) => ({ agencyId: unit.id, league: leagueOf(round, unit) })),
  );
  await addAppraisers(trx, id, assignmentsOf(ground, units));
  return moveRound(standing, { roundId: id, version, state: 'open' });
}

/** No papers are made up, so none are asked for. */
const rulesOf = (kind: StageKind) => {
  const { part, rules } = stageDefinitions[kind];
  return { part, rules: { ...rules, evidence: false } };
};

const leagueOf = ({ leagues }: RoundGiven, unit: Unit): string =>
  leagues.find(({ units }) => units.some((begin) => unit.name.startsWith(begin)))?.name ?? '';

/** Every field has its agency; that agency's own sheet goes to another. */
function assignmentsOf(ground: RoundGround, units: readonly Unit[]) {
  const { sample } = ground;
  return Object.entries(sample.appraisers).flatMap(([node, name]) => {
    const own = units.find((unit) => unit.name === name);
    const other = sample.inTheirPlace[name] ?? '';
    return [
      { agencyId: departmentId(ground, name), node, unitId: null },
      ...(own === undefined
        ? []
        : [{ agencyId: departmentId(ground, other), node, unitId: own.id }]),
    ];
  });
}
