/** Points off for each violation, from the maximum down, never below zero. */
import { fraction, minus, most, plus, times, zeroFraction } from '../../points/fraction.ts';
import { decimalField, listField, textField } from '../field.ts';
import { ruleKind } from '../rule.ts';
import { sentence, show, showPoints } from '../trace.ts';
import { scored } from '../verdict.ts';

export const deduction = ruleKind({
  kind: 'deduction',
  label: 'Trừ điểm',
  about: 'Bắt đầu từ điểm tối đa, mỗi vi phạm trừ một số điểm, không dưới 0.',
  parameters: {
    items: listField('Các loại vi phạm', {
      label: textField('Vi phạm'),
      each: decimalField('Điểm trừ mỗi lần'),
    }),
  },
  bind: ({ items }, { maxPoints }) => ({
    describe: () => [
      `Bắt đầu từ ${showPoints(maxPoints)}, không dưới 0.`,
      ...items.map(({ label, each }) => sentence(`${label}: mỗi lần trừ ${showPoints(each)}`)),
    ],
    facts: () =>
      items.map(({ label }, at) => ({ key: `count${at + 1}`, label, type: 'count', unit: 'lần' })),
    score(facts) {
      const parts = items.map(({ label, each }, at) => {
        const count = facts.decimal(`count${at + 1}`);
        const off = times(fraction(count), fraction(each));
        return { off, words: `${label}: ${show(count)} lần, trừ ${showPoints(off)}.` };
      });
      const off = parts.reduce((total, part) => plus(total, part.off), zeroFraction);
      const left = most(minus(fraction(maxPoints), off), zeroFraction);
      return scored(
        left,
        ...parts.map(({ words }) => words),
        `${show(maxPoints)} trừ ${show(off)}, không dưới 0: ${showPoints(left)}.`,
      );
    },
    laws: items.map((_, at) => ({ fact: `count${at + 1}`, direction: 'falling' })),
  }),
});
