/** Points given by a person, with the reason: where no rule is known or none can be written. */
import { optional, textField } from '../field.ts';
import { ruleKind } from '../rule.ts';
import { sentence, showPoints } from '../trace.ts';
import { scored } from '../verdict.ts';

export const manual = ruleKind({
  kind: 'manual',
  label: 'Chấm tay, có lý do',
  about: 'Người chấm cho điểm và nêu lý do; dùng khi chưa rõ hoặc không viết được quy tắc.',
  parameters: { hint: optional(textField('Hướng dẫn chấm')) },
  bind: ({ hint }, { maxPoints }) => ({
    describe: () => [
      `Người chấm cho từ 0 đến ${showPoints(maxPoints)} và nêu lý do.`,
      ...(hint === null ? [] : [sentence(`Hướng dẫn: ${hint}`)]),
    ],
    facts: () => [
      { key: 'points', label: 'Điểm', type: 'decimal', unit: 'điểm', most: maxPoints },
      { key: 'reason', label: hint ?? 'Lý do', type: 'text' },
    ],
    score: (facts) =>
      scored(
        facts.decimal('points'),
        `Chấm tay ${showPoints(facts.decimal('points'))}: ${facts.text('reason').trim()}`,
      ),
    laws: [{ fact: 'points', direction: 'rising' }],
  }),
});
