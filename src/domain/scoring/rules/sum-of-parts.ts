/** Parts, each with points and a rule of its own; their sum never exceeds the maximum. */
import { plus, zeroFraction } from '../../points/fraction.ts';
import { compare, sum } from '../../points/points.ts';
import { isFaults, type Fault } from '../fault.ts';
import { decimalField, listField, ruleField, textField } from '../field.ts';
import { inside, specsInside } from '../inside.ts';
import { type BoundRule, ruleKind } from '../rule.ts';
import { sentence, show, showPoints } from '../trace.ts';
import { notApplicable, scored } from '../verdict.ts';

const keyOf = (at: number) => `part${at + 1}`;

export const sumOfParts = ruleKind({
  kind: 'sumOfParts',
  label: 'Cộng các phần',
  about: 'Mỗi phần có điểm và quy tắc riêng; điểm là tổng các phần.',
  parameters: {
    parts: listField(
      'Các phần',
      {
        label: textField('Phần'),
        points: decimalField('Điểm tối đa của phần'),
        rule: ruleField('Quy tắc'),
      },
      2,
    ),
  },
  bind({ parts }, { maxPoints, nested }) {
    const faults: Fault[] = [];
    const total = sum(parts.map((part) => part.points));
    if (compare(total, maxPoints) > 0)
      faults.push({
        path: 'parts',
        message: `Các phần cộng lại ${show(total)}, quá điểm tối đa ${show(maxPoints)}.`,
      });
    const rules: BoundRule[] = [];
    for (const [at, part] of parts.entries()) {
      const read = nested(part.rule, part.points, `parts[${at}].rule`);
      if (isFaults(read)) faults.push(...read);
      else rules.push(read);
    }
    if (faults.length > 0) return faults;
    return {
      describe: () =>
        parts.map(({ label, points }, at) =>
          sentence(
            `${label}, tối đa ${showPoints(points)}: ${rules[at]?.describe().join(' ') ?? ''}`,
          ),
        ),
      facts: (given) => rules.flatMap((rule, at) => specsInside(rule, keyOf(at), given)),
      score(facts) {
        const verdicts = rules.map((rule, at) => rule.score(inside(facts, keyOf(at))));
        const gap = verdicts.find((verdict) => verdict.state === 'missing');
        if (gap !== undefined) return gap;
        let points = zeroFraction;
        const trace = verdicts.flatMap((verdict, at) => {
          if (verdict.state === 'scored') points = plus(points, verdict.points);
          const words = verdict.state === 'missing' ? [] : verdict.trace;
          return [`${parts[at]?.label ?? ''}:`, ...words];
        });
        // A part alone cannot leave the denominator: the node has one maximum.
        if (verdicts.every((verdict) => verdict.state === 'notApplicable'))
          return notApplicable(...trace);
        return scored(points, ...trace, `Cộng các phần: ${showPoints(points)}.`);
      },
      laws: rules.flatMap(({ laws }, at) =>
        laws.map((law) => ({ ...law, fact: `${keyOf(at)}.${law.fact}` })),
      ),
    };
  },
});
