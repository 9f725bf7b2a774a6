/** Linear between anchors, flat outside them: a reduction of 9.45 of 10 % earns 0.945 of 1. */
import {
  compareFractions,
  fraction,
  minus,
  over,
  plus,
  times,
  type Fraction,
} from '../../points/fraction.ts';
import { compare, type Points } from '../../points/points.ts';
import type { Fault } from '../fault.ts';
import { choiceField, decimalField, listField, textField } from '../field.ts';
import { ruleKind } from '../rule.ts';
import { sentence, show, showPoints } from '../trace.ts';
import { scored } from '../verdict.ts';

interface Anchor {
  at: Points;
  points: Points;
}
const units = { percent: ' %', count: '', days: ' ngày' };

export const linear = ruleKind({
  kind: 'linear',
  label: 'Nội suy giữa các mốc',
  about: 'Giữa hai mốc thì điểm tăng hoặc giảm đều; ngoài các mốc thì giữ điểm của mốc gần nhất.',
  parameters: {
    label: textField('Chỉ số đo'),
    unit: choiceField('Đơn vị', { percent: 'phần trăm', count: 'số lượng', days: 'ngày' }),
    anchors: listField('Các mốc', { at: decimalField('Giá trị'), points: decimalField('Điểm') }, 2),
  },
  bind({ label, unit, anchors }, { maxPoints }) {
    const sorted = [...anchors].sort((a, b) => compare(a.at, b.at));
    const faults = faultsOf(sorted, maxPoints);
    if (faults.length > 0) return faults;
    return {
      describe: () => [
        sentence(label),
        sentence(sorted.map((each) => wordsOf(each, units[unit])).join('; ')),
        'Giữa hai mốc tính đều, ngoài các mốc giữ điểm của mốc gần nhất.',
      ],
      facts: () => [{ key: 'value', label, type: 'decimal', unit: units[unit].trim() }],
      score(facts) {
        const value = facts.number('value');
        const found = interpolate(sorted, value);
        return scored(
          found.points,
          `${label}: ${show(value)}${units[unit]}.`,
          found.between === null
            ? `Ngoài các mốc, giữ điểm của mốc gần nhất: ${showPoints(found.points)}.`
            : `Giữa mốc ${show(found.between[0].at)} (${showPoints(found.between[0].points)}) và mốc ${show(found.between[1].at)} (${showPoints(found.between[1].points)}): ${showPoints(found.points)}.`,
        );
      },
      laws: lawsOf(sorted),
    };
  },
});

const wordsOf = ({ at, points }: Anchor, unit: string) =>
  `mốc ${show(at)}${unit}: ${showPoints(points)}`;

function faultsOf(sorted: readonly Anchor[], maxPoints: Points): Fault[] {
  return sorted.flatMap(({ at, points }, index) => {
    const faults: Fault[] = [];
    if (compare(points, maxPoints) > 0)
      faults.push({
        path: 'anchors',
        message: `Mốc ${show(at)}: điểm lớn hơn điểm tối đa ${show(maxPoints)}.`,
      });
    if (sorted[index + 1]?.at === at)
      faults.push({ path: 'anchors', message: `Hai mốc cùng giá trị ${show(at)}.` });
    return faults;
  });
}

function interpolate(sorted: readonly Anchor[], value: Fraction) {
  const after = sorted.findIndex(({ at }) => compareFractions(fraction(at), value) >= 0);
  const high = after < 0 ? sorted.at(-1) : sorted[after];
  const low = sorted[after - 1];
  if (high === undefined) throw new RangeError('no anchors');
  if (after <= 0 || low === undefined) return { points: fraction(high.points), between: null };
  const way = over(minus(value, fraction(low.at)), minus(fraction(high.at), fraction(low.at)));
  const rise = times(way, minus(fraction(high.points), fraction(low.points)));
  return { points: plus(fraction(low.points), rise), between: [low, high] as const };
}

function lawsOf(sorted: readonly Anchor[]) {
  const steps = sorted
    .slice(1)
    .map(({ points }, at) => compare(points, sorted[at]?.points ?? points));
  if (steps.every((step) => step >= 0)) return [{ fact: 'value', direction: 'rising' as const }];
  if (steps.every((step) => step <= 0)) return [{ fact: 'value', direction: 'falling' as const }];
  return [];
}
