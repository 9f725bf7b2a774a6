/** Issued: the maximum; not issued: none; not applicable: the maximum leaves the denominator. */
import { points } from '../../points/points.ts';
import { yesNo as answers } from '../fact.ts';
import { flagField, textField } from '../field.ts';
import { ruleKind } from '../rule.ts';
import { sentence, showPoints } from '../trace.ts';
import { notApplicable, scored } from '../verdict.ts';

export const yesNo = ruleKind({
  kind: 'yesNo',
  label: 'Có hoặc không',
  about: 'Có thì được điểm tối đa, không thì 0 điểm; có thể cho phép “không áp dụng”.',
  parameters: {
    question: textField('Câu hỏi'),
    mayNotApply: flagField('Có thể không áp dụng'),
  },
  bind: ({ question, mayNotApply }, { maxPoints }) => ({
    describe: () => [
      sentence(question),
      `Có: ${showPoints(maxPoints)}; không: 0 điểm${mayNotApply ? '; có thể không áp dụng' : ''}.`,
    ],
    facts: () => [
      {
        key: 'answer',
        label: question,
        type: 'choice',
        choices: mayNotApply
          ? [...answers, { value: 'notApplicable', label: 'Không áp dụng' }]
          : answers,
      },
    ],
    score(facts) {
      if (facts.text('answer') === 'notApplicable')
        return notApplicable(`${question} Không áp dụng.`);
      return facts.is('answer')
        ? scored(maxPoints, `${question} Có: ${showPoints(maxPoints)}.`)
        : scored(points('0'), `${question} Không: 0 điểm.`);
    },
    laws: [{ fact: 'answer', direction: 'rising' }],
  }),
});
