/** Why a rank: the leaves that separate a unit from the one above it in its league. */
import { Problem } from '#contract/problem.ts';
import type { PublishedContent } from '#contract/ranking.ts';
import type { Points } from '#domain/points/points.ts';
import { whyThisRank, type LeafScore } from '#domain/ranking/why.ts';

type LeafResult = PublishedContent['units'][number]['leaves'][number];

export interface ExplainedUnit {
  agencyId: number;
  agencyName: string;
  league: string;
  rank: number | null;
  leaves: readonly LeafResult[];
}

export interface LeafHead {
  code: string;
  name: string;
  maxPoints: Points;
}

/**
 * @param units in the order of their ranks
 * @throws Problem not-found for a unit that is not there
 */
export function explain(
  units: readonly ExplainedUnit[],
  leaves: readonly LeafHead[],
  agencyId: number,
) {
  const own = units.find((unit) => unit.agencyId === agencyId);
  if (own === undefined) throw new Problem('not-found');
  const above = aboveOf(units, own);
  if (above === undefined) return { unit: own.agencyName, above: null, difference: '0', gaps: [] };
  const [mine, theirs] = [byCode(own), byCode(above)];
  const { gaps, difference } = whyThisRank(
    leaves.map(({ code, name }) => ({
      code,
      name,
      own: leafScore(mine.get(code)),
      above: leafScore(theirs.get(code)),
    })),
  );
  const maxima = new Map(leaves.map(({ code, maxPoints }) => [code, maxPoints]));
  return {
    unit: own.agencyName,
    above: above.agencyName,
    difference,
    gaps: gaps.map((gap) => ({ ...gap, maxPoints: maxima.get(gap.code) ?? '0' })),
  };
}

/** The nearest better rank of the same league; units that tie are not above each other. */
const aboveOf = (units: readonly ExplainedUnit[], own: ExplainedUnit): ExplainedUnit | undefined =>
  units
    .filter(({ league, rank }) => league === own.league && rank !== null)
    .filter(({ rank }) => own.rank === null || (rank ?? 0) < own.rank)
    .at(-1);

const byCode = ({ leaves }: ExplainedUnit) => new Map(leaves.map((leaf) => [leaf.code, leaf]));

const leafScore = (leaf: LeafResult | undefined): LeafScore => ({
  points: leaf?.points ?? null,
  isApplicable: leaf?.state !== 'notApplicable',
});
