/**
 * How leaves of one edition go over into the next, and what that carries of their figures. A June
 * target is set in the old rubric and judged in the new one of December (rule 4 of the land).
 */
import { fraction, over, plus, roundFraction, times, zeroFraction } from '../points/fraction.ts';
import { isZero, sum, type Points } from '../points/points.ts';
import type { Edition, EditionNode } from './edition.ts';

export type StepKind = 'same' | 'split' | 'merged' | 'reWeighted' | 'new' | 'dropped';

export interface CrosswalkStep {
  kind: StepKind;
  /** Null for what is new. */
  from: string | null;
  /** Null for what is dropped. */
  to: string | null;
}

export interface Carried {
  code: string;
  /** Null where nothing comparable went over. */
  value: Points | null;
  /** Whether all of what stands here came over by `same`: the only figures that are comparable. */
  isComparable: boolean;
}

export const leavesOf = ({ nodes }: Edition): EditionNode[] => {
  const parents = new Set(nodes.map(({ parent }) => parent));
  return nodes.filter(({ code }) => !parents.has(code));
};

/**
 * A first draft for a person to settle: leaves of one name and maximum are the same, of one name with
 * another maximum re-weighted; codes alone prove nothing, since editions renumber.
 * @param settled steps that stand; only the leaves that none of them names are proposed for
 */
export function proposeCrosswalk(
  before: Edition,
  after: Edition,
  settled: readonly CrosswalkStep[] = [],
): CrosswalkStep[] {
  const open = (edition: Edition, end: 'from' | 'to') => {
    const named = new Set(settled.map((step) => step[end]));
    return leavesOf(edition).filter(({ code }) => !named.has(code));
  };
  const left = new Map(Map.groupBy(open(before, 'from'), ({ name }) => name));
  const steps = open(after, 'to').map((node): CrosswalkStep => {
    const candidates = left.get(node.name) ?? [];
    const at = Math.max(
      0,
      candidates.findIndex(({ code }) => code === node.code),
    );
    const [match] = candidates.splice(at, 1);
    if (match === undefined) return { kind: 'new', from: null, to: node.code };
    const kind = match.maxPoints === node.maxPoints ? 'same' : 'reWeighted';
    return { kind, from: match.code, to: node.code };
  });
  const dropped = [...left.values()].flat();
  return [
    ...steps,
    ...dropped.map(({ code }): CrosswalkStep => ({ kind: 'dropped', from: code, to: null })),
  ];
}

/**
 * Carries a figure per old leaf (a target, last year's score) to the new leaves, in proportion to the
 * maxima: of a split leaf each part takes its share, what merges is added, a re-weighted one is scaled.
 * @returns one row per new leaf; rounded once to the new edition's decimals
 */
export function carryOver(
  before: Edition,
  after: Edition,
  steps: readonly CrosswalkStep[],
  figures: ReadonlyMap<string, Points>,
): Carried[] {
  const old = new Map(leavesOf(before).map((leaf) => [leaf.code, leaf]));
  const next = new Map(leavesOf(after).map((leaf) => [leaf.code, leaf]));
  const targets = Map.groupBy(steps, ({ from }) => from);
  return [...next.values()].map((leaf) => {
    const sources = steps.filter(({ to, from }) => to === leaf.code && from !== null);
    const parts = sources.flatMap(({ from }) => {
      const figure = figures.get(from ?? '');
      const source = old.get(from ?? '');
      return figure === undefined || source === undefined ? [] : [{ figure, source }];
    });
    if (parts.length === 0 || parts.length < sources.length)
      return { code: leaf.code, value: null, isComparable: false };
    // A merged leaf weighs its parts by what each had; a share of zero carries nothing.
    const earned = parts.reduce((total, { figure, source }) => {
      const heirs = (targets.get(source.code) ?? []).flatMap(({ to }) => next.get(to ?? '') ?? []);
      const whole = sum(heirs.map(({ maxPoints }) => maxPoints));
      if (isZero(whole)) return total;
      return plus(total, times(fraction(figure), over(fraction(leaf.maxPoints), fraction(whole))));
    }, zeroFraction);
    const had = sum(parts.map(({ source }) => source.maxPoints));
    const scale = sources.some(({ kind }) => kind === 'reWeighted') && !isZero(had);
    const value = scale ? times(earned, over(fraction(leaf.maxPoints), fraction(had))) : earned;
    return {
      code: leaf.code,
      value: roundFraction(value, after.decimals),
      isComparable: sources.every(({ kind }) => kind === 'same'),
    };
  });
}
