/** Answers by option, each with a weight: A–E carry 100 / 60 / 20 / 0 / free %. */
import { fraction, over, plus, times, zeroFraction } from '../../points/fraction.ts';
import { compare, points, type Points } from '../../points/points.ts';
import { decimalField, listField, textField } from '../field.ts';
import { type Monotony, ruleKind } from '../rule.ts';
import { show, showPoints } from '../trace.ts';
import { missing, scored } from '../verdict.ts';

const hundred = points('100');

export const surveyWeights = ruleKind({
  kind: 'surveyWeights',
  label: 'Điều tra xã hội học',
  about: 'Mỗi phương án trả lời có một trọng số; điểm là trung bình trọng số nhân điểm tối đa.',
  parameters: {
    options: listField(
      'Các phương án',
      {
        label: textField('Phương án'),
        weight: decimalField('Trọng số, %', { most: hundred }),
      },
      2,
    ),
  },
  bind: ({ options }, { maxPoints }) => ({
    describe: () => [
      `Trung bình trọng số của các phiếu trả lời × ${showPoints(maxPoints)}.`,
      `Trọng số: ${options.map(({ label, weight }) => `${label} ${show(weight)} %`).join('; ')}.`,
    ],
    facts: () =>
      options.map(({ label }, at) => ({
        key: `option${at + 1}`,
        label,
        type: 'count',
        unit: 'phiếu',
      })),
    score(facts) {
      let [all, weighted] = [zeroFraction, zeroFraction];
      for (const [at, { weight }] of options.entries()) {
        const count = facts.number(`option${at + 1}`);
        all = plus(all, count);
        weighted = plus(weighted, times(count, fraction(weight)));
      }
      if (all.numerator === 0n) return missing('Số phiếu trả lời');
      const rate = over(weighted, all);
      const earned = times(over(rate, fraction(hundred)), fraction(maxPoints));
      return scored(
        earned,
        `${show(all)} phiếu, trung bình trọng số ${show(rate)} %.`,
        `${show(rate)} % × ${show(maxPoints)} = ${showPoints(earned)}.`,
      );
    },
    laws: lawsOf(options.map(({ weight }) => weight)),
  }),
});

/** One more answer of the highest weight never lowers the mean, one of the lowest never raises it. */
function lawsOf(weights: readonly Points[]): Monotony[] {
  const isHighest = (weight: Points) => weights.every((other) => compare(weight, other) >= 0);
  const isLowest = (weight: Points) => weights.every((other) => compare(weight, other) <= 0);
  return weights.flatMap((weight, at): Monotony[] => {
    const fact = `option${at + 1}`;
    if (isHighest(weight)) return [{ fact, direction: 'rising' }];
    return isLowest(weight) ? [{ fact, direction: 'falling' }] : [];
  });
}
