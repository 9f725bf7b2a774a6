/** So many points for each, up to a cap: each regulation issued 0.5. */
import { compareFractions, fraction, times } from '../../points/fraction.ts';
import { compare } from '../../points/points.ts';
import { decimalField, optional, textField } from '../field.ts';
import { ruleKind } from '../rule.ts';
import { sentence, show, showPoints } from '../trace.ts';
import { scored } from '../verdict.ts';

export const countTimesPoints = ruleKind({
  kind: 'countTimesPoints',
  label: 'Số lượng nhân điểm',
  about: 'Mỗi đơn vị đếm được một số điểm, không vượt điểm trần hoặc điểm tối đa.',
  parameters: {
    label: textField('Đếm'),
    each: decimalField('Điểm cho mỗi đơn vị'),
    cap: optional(decimalField('Điểm trần')),
  },
  bind({ label, each, cap }, { maxPoints }) {
    if (cap !== null && compare(cap, maxPoints) > 0)
      return [{ path: 'cap', message: `Điểm trần lớn hơn điểm tối đa ${show(maxPoints)}.` }];
    const ceiling = fraction(cap ?? maxPoints);
    return {
      describe: () => [
        sentence(`${label}: mỗi đơn vị ${showPoints(each)}, tối đa ${showPoints(ceiling)}`),
      ],
      facts: () => [{ key: 'count', label, type: 'count' }],
      score(facts) {
        const count = facts.decimal('count');
        const exact = times(fraction(count), fraction(each));
        const product = `${label}: ${show(count)} × ${show(each)} = ${showPoints(exact)}`;
        return compareFractions(exact, ceiling) > 0
          ? scored(ceiling, `${product}, lấy điểm trần ${showPoints(ceiling)}.`)
          : scored(exact, `${product}.`);
      },
      laws: [{ fact: 'count', direction: 'rising' }],
    };
  },
});
