/** What a correction moved: two publications of one round side by side, unit by unit. */
import { subtract, type Points } from '../points/points.ts';
import { indexGap } from './index-gap.ts';

/** What a publication says of one leaf of a unit. */
export interface PublishedLeaf {
  code: string;
  state: 'scored' | 'missing' | 'notApplicable';
  points: Points | null;
}

/** What a publication says of a unit. */
export interface PublishedUnit {
  agencyId: number;
  agencyName: string;
  league: string;
  /** Null: "chưa chấm". */
  rank: number | null;
  points: Points | null;
  applicableMax: Points;
  indexPercent: Points | null;
  grade: string | null;
  leaves: readonly PublishedLeaf[];
}

type Place = Pick<PublishedUnit, 'rank' | 'points' | 'applicableMax' | 'indexPercent' | 'grade'>;
type LeafValue = Pick<PublishedLeaf, 'state' | 'points'>;

export interface UnitChange extends Pick<PublishedUnit, 'agencyId' | 'agencyName' | 'league'> {
  /** Null where that publication does not have the unit. */
  before: Place | null;
  after: Place | null;
  /** after − before, exactly; null where either has no score. */
  pointsGap: Points | null;
  /** The same of the index %, as `indexGap` tells it. */
  indexGap: Points | null;
  /** Places gained; below zero: lost. Null where either has no rank. */
  places: number | null;
  /** Of units scored in both. */
  leaves: { code: string; before: LeafValue; after: LeafValue }[];
}

/** @returns the units that are not as they were, in the order of the later publication, then those it lacks */
export function changesBetween(
  before: readonly PublishedUnit[],
  after: readonly PublishedUnit[],
): UnitChange[] {
  const earlier = new Map(before.map((unit) => [unit.agencyId, unit]));
  const later = new Set(after.map(({ agencyId }) => agencyId));
  return [
    ...after.map((unit) => changeOf(earlier.get(unit.agencyId), unit)),
    ...before
      .filter(({ agencyId }) => !later.has(agencyId))
      .map((unit) => changeOf(unit, undefined)),
  ].filter((change) => change !== null);
}

function changeOf(
  before: PublishedUnit | undefined,
  after: PublishedUnit | undefined,
): UnitChange | null {
  const unit = after ?? before;
  if (unit === undefined) return null;
  const leaves = before && after ? leafChanges(before.leaves, after.leaves) : [];
  if (before && after && leaves.length === 0 && isSamePlace(before, after)) return null;
  const { agencyId, agencyName, league } = unit;
  return {
    agencyId,
    agencyName,
    league,
    leaves,
    before: before ? placeOf(before) : null,
    after: after ? placeOf(after) : null,
    pointsGap: gapOf(before?.points, after?.points, (from, to) => subtract(to, from)),
    indexGap: before && after ? indexGap(after, before) : null,
    places: gapOf(before?.rank, after?.rank, (from, to) => from - to),
  };
}

/** What lies between two values; null where either is not there. */
const gapOf = <Value, Gap>(
  before: Value | null | undefined,
  after: Value | null | undefined,
  gap: (before: Value, after: Value) => Gap,
): Gap | null => (before == null || after == null ? null : gap(before, after));

const placeOf = ({ rank, points, applicableMax, indexPercent, grade }: PublishedUnit): Place => ({
  rank,
  points,
  applicableMax,
  indexPercent,
  grade,
});

const isSamePlace = (a: PublishedUnit, b: PublishedUnit): boolean =>
  a.rank === b.rank &&
  a.points === b.points &&
  a.applicableMax === b.applicableMax &&
  a.grade === b.grade &&
  a.league === b.league;

/** Leaves that only one of them lists are of a unit that was not scored in the other. */
function leafChanges(before: readonly PublishedLeaf[], after: readonly PublishedLeaf[]) {
  const earlier = new Map(before.map((leaf) => [leaf.code, leaf]));
  return after.flatMap(({ code, state, points }) => {
    const was = earlier.get(code);
    if (was === undefined || (was.state === state && was.points === points)) return [];
    return [{ code, before: { state: was.state, points: was.points }, after: { state, points } }];
  });
}
