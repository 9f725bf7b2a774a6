/**
 * A rate of the maximum: full from the target on, else R × maximum ÷ T (Decision 766/QĐ-TTg, 2022, has
 * T = 80, 50, 90 %); none below a floor (the common national form, floor 80 %).
 */
import { compareFractions, fraction, least, over, times } from '../../points/fraction.ts';
import { compare, isZero, points, type Points } from '../../points/points.ts';
import type { FactSpec } from '../fact.ts';
import { decimalField, optional } from '../field.ts';
import {
  describeMeasure,
  factsOfMeasure,
  isVerdict,
  lawOfMeasure,
  measured,
  measureFields,
} from '../measure.ts';
import { ruleKind } from '../rule.ts';
import { show, showPoints } from '../trace.ts';
import { scored } from '../verdict.ts';

export const ratio = ruleKind({
  kind: 'ratio',
  label: 'Theo tỷ lệ',
  about:
    'Đạt mục tiêu thì được điểm tối đa, chưa đạt thì tính theo tỷ lệ; dưới mức sàn thì 0 điểm.',
  parameters: {
    ...measureFields,
    target: decimalField('Mục tiêu, %'),
    floor: optional(decimalField('Mức sàn, %')),
    cap: optional(decimalField('Tỷ lệ cao nhất được tính, %')),
  },
  bind(parameters, { maxPoints }) {
    const { target, floor, cap } = parameters;
    if (isZero(target)) return [{ path: 'target', message: 'Mục tiêu phải lớn hơn 0.' }];
    if (floor !== null && compare(floor, target) > 0)
      return [{ path: 'floor', message: 'Mức sàn không được lớn hơn mục tiêu.' }];
    if (cap !== null && compare(cap, floor ?? cap) < 0)
      return [{ path: 'cap', message: 'Tỷ lệ cao nhất không được nhỏ hơn mức sàn.' }];
    const entered: FactSpec = { key: 'value', label: parameters.label, type: 'decimal', unit: '%' };
    return {
      describe: () => [...describeMeasure(parameters), describeShare(parameters, maxPoints)],
      facts: () => factsOfMeasure(parameters, entered),
      score(facts) {
        const found = measured(parameters, facts, ' %');
        if (isVerdict(found)) return found;
        if (floor !== null && compareFractions(found.value, fraction(floor)) < 0)
          return scored(points('0'), found.trace, `Dưới mức sàn ${show(floor)} %: 0 điểm.`);
        const counted = cap === null ? found.value : least(found.value, fraction(cap));
        if (compareFractions(counted, fraction(target)) >= 0)
          return scored(
            maxPoints,
            found.trace,
            `Đạt mục tiêu ${show(target)} %: ${showPoints(maxPoints)}.`,
          );
        const share = times(over(counted, fraction(target)), fraction(maxPoints));
        const words = `${show(counted)} × ${show(maxPoints)} ÷ ${show(target)} = ${showPoints(share)}.`;
        return scored(share, found.trace, words);
      },
      laws: lawOfMeasure(parameters, 'rising'),
    };
  },
});

function describeShare(
  { target, floor, cap }: { target: Points; floor: Points | null; cap: Points | null },
  maxPoints: Points,
): string {
  const words = [
    `Từ ${show(target)} % trở lên: ${showPoints(maxPoints)}`,
    `chưa đạt: tỷ lệ × ${show(maxPoints)} ÷ ${show(target)}`,
  ];
  if (cap !== null) words.push(`tỷ lệ được tính không quá ${show(cap)} %`);
  if (floor !== null) words.push(`dưới ${show(floor)} %: 0 điểm`);
  return `${words.join('; ')}.`;
}
