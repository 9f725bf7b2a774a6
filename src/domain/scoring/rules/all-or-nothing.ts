/** Every condition met gives the maximum; one unmet gives none (right in number, content and deadline: 3). */
import { points } from '../../points/points.ts';
import { yesNo } from '../fact.ts';
import { listField, textField } from '../field.ts';
import { ruleKind } from '../rule.ts';
import { sentence, showPoints } from '../trace.ts';
import { scored } from '../verdict.ts';

export const allOrNothing = ruleKind({
  kind: 'allOrNothing',
  label: 'Đạt đủ mọi điều kiện',
  about: 'Đạt tất cả điều kiện thì được điểm tối đa, thiếu một điều kiện thì không điểm.',
  parameters: { conditions: listField('Các điều kiện', { label: textField('Điều kiện') }) },
  bind: ({ conditions }, { maxPoints }) => ({
    describe: () => [
      `Đạt đủ các điều kiện: ${showPoints(maxPoints)}; thiếu một điều kiện: 0 điểm.`,
      sentence(`Điều kiện: ${conditions.map(({ label }) => label).join('; ')}`),
    ],
    facts: () =>
      conditions.map(({ label }, at) => ({
        key: `condition${at + 1}`,
        label,
        type: 'choice',
        choices: yesNo,
      })),
    score(facts) {
      const unmet = conditions.filter((_, at) => !facts.is(`condition${at + 1}`));
      if (unmet.length === 0)
        return scored(
          maxPoints,
          `Đạt đủ ${conditions.length} điều kiện: ${showPoints(maxPoints)}.`,
        );
      const names = unmet.map(({ label }) => `“${label}”`).join(', ');
      return scored(points('0'), `Chưa đạt ${names}: 0 điểm.`);
    },
    laws: conditions.map((_, at) => ({ fact: `condition${at + 1}`, direction: 'rising' })),
  }),
});
