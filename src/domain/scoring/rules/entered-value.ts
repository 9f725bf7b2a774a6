/** Points that another body has found, entered with their source: a survey of the Ministry. */
import { optional, textField } from '../field.ts';
import { ruleKind } from '../rule.ts';
import { sentence, showPoints } from '../trace.ts';
import { scored } from '../verdict.ts';

export const enteredValue = ruleKind({
  kind: 'enteredValue',
  label: 'Nhập kết quả có nguồn',
  about: 'Điểm do cơ quan khác xác định (điều tra xã hội học, công bố); nhập kèm nguồn.',
  parameters: { source: optional(textField('Nguồn phải dẫn')) },
  bind: ({ source }, { maxPoints }) => ({
    describe: () => [
      `Điểm do cơ quan khác xác định, từ 0 đến ${showPoints(maxPoints)}.`,
      source === null ? 'Nhập kèm nguồn.' : sentence(`Nguồn: ${source}`),
    ],
    facts: () => [
      { key: 'points', label: 'Điểm theo nguồn', type: 'decimal', unit: 'điểm', most: maxPoints },
      { key: 'source', label: source ?? 'Nguồn', type: 'text' },
    ],
    score: (facts) =>
      scored(
        facts.decimal('points'),
        `Theo ${facts.text('source').trim()}: ${showPoints(facts.decimal('points'))}.`,
      ),
    laws: [{ fact: 'points', direction: 'rising' }],
  }),
});
