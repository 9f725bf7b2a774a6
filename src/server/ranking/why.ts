/** Why a rank: the leaves that separate a unit from the one above it in its league. */
import type { z } from 'zod';
import { Problem } from '#contract/problem.ts';
import type { explainRank, PublishedContent, UnitResult } from '#contract/ranking.ts';
import { zero } from '#domain/points/points.ts';
import { indexGap } from '#domain/ranking/index-gap.ts';
import { whyThisRank, type LeafScore, type Why } from '#domain/ranking/why.ts';

type LeafResult = PublishedContent['units'][number]['leaves'][number];
export type LeafHead = PublishedContent['leaves'][number];
export type Explanation = z.input<typeof explainRank.output>;

export interface ExplainedUnit extends Omit<UnitResult, 'fields'> {
  leaves: readonly LeafResult[];
}

/**
 * @param units in the order of their ranks
 * @throws Problem not-found for a unit that is not there
 */
export function explain(
  units: readonly ExplainedUnit[],
  leaves: readonly LeafHead[],
  agencyId: number,
): Explanation {
  const { own, above, ranked } = placed(units, agencyId);
  const maxima = new Map(leaves.map(({ code, maxPoints }) => [code, maxPoints]));
  const { gaps, ...sums } = above === undefined ? nothing : whyThisRank(pairs(leaves, own, above));
  return {
    own: comparedOf(own),
    tiedWith: ranked
      .filter((unit) => unit !== own && unit.rank === own.rank)
      .map(({ agencyName }) => agencyName),
    above: above === undefined ? null : comparedOf(above),
    indexGap: above === undefined ? null : indexGap(own, above),
    ...sums,
    gaps: gaps.map((gap) => ({ ...gap, maxPoints: maxima.get(gap.code) ?? '0' })),
  };
}

const nothing: Why = { gaps: [], difference: zero, behind: zero, ahead: zero, outside: zero };

type Placed = Pick<UnitResult, 'agencyId' | 'league' | 'rank'>;

/**
 * A unit among the ranked ones of its league, and the nearest of a better rank: units that tie are
 * not above each other.
 * @throws Problem not-found for a unit that is not there
 */
export function placed<Unit extends Placed>(units: readonly Unit[], agencyId: number) {
  const own = units.find((unit) => unit.agencyId === agencyId);
  if (own === undefined) throw new Problem('not-found');
  const ranked = units.filter(({ league, rank }) => league === own.league && rank !== null);
  const above = ranked.filter(({ rank }) => own.rank !== null && (rank ?? 0) < own.rank).at(-1);
  return { own, above, ranked };
}

const comparedOf = (unit: ExplainedUnit): Explanation['own'] => ({
  agencyId: unit.agencyId,
  agencyName: unit.agencyName,
  rank: unit.rank,
  points: unit.points,
  applicableMax: unit.applicableMax,
  indexPercent: unit.indexPercent,
});

function pairs(leaves: readonly LeafHead[], own: ExplainedUnit, above: ExplainedUnit) {
  const [mine, theirs] = [byCode(own), byCode(above)];
  return leaves.map(({ code, name, standing }) => ({
    code,
    name,
    standing,
    own: leafScore(mine.get(code)),
    above: leafScore(theirs.get(code)),
  }));
}

const byCode = ({ leaves }: ExplainedUnit) => new Map(leaves.map((leaf) => [leaf.code, leaf]));

const leafScore = (leaf: LeafResult | undefined): LeafScore => ({
  points: leaf?.points ?? null,
  isApplicable: leaf?.state !== 'notApplicable',
});
