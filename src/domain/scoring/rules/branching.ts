/** An answer chooses the rule: with a plan, by its share fulfilled; without one, held or not held. */
import type { BoundRule, Monotony } from '../rule.ts';
import { isFaults, type Fault } from '../fault.ts';
import { listField, ruleField, textField } from '../field.ts';
import { inside, specsInside } from '../inside.ts';
import { fold } from '../../text/vietnamese.ts';
import { ruleKind } from '../rule.ts';
import { sentence } from '../trace.ts';

const keyOf = (at: number) => `case${at + 1}`;

export const branching = ruleKind({
  kind: 'branching',
  label: 'Rẽ nhánh',
  about: 'Câu trả lời chọn cách chấm; mỗi trường hợp có quy tắc riêng.',
  parameters: {
    question: textField('Câu hỏi'),
    cases: listField(
      'Các trường hợp',
      { label: textField('Trường hợp'), rule: ruleField('Quy tắc') },
      2,
    ),
  },
  bind({ question, cases }, { maxPoints, nested }) {
    const faults: Fault[] = sameNames(cases.map(({ label }) => label));
    const rules: BoundRule[] = [];
    for (const [at, { rule }] of cases.entries()) {
      const read = nested(rule, maxPoints, `cases[${at}].rule`);
      if (isFaults(read)) faults.push(...read);
      else rules.push(read);
    }
    if (faults.length > 0) return faults;
    const choices = cases.map(({ label }, at) => ({ value: keyOf(at), label }));
    const chosen = (answer: string | undefined) =>
      choices.findIndex(({ value }) => value === answer);
    return {
      describe: () => [
        sentence(question),
        ...cases.map(({ label }, at) =>
          sentence(`${label}: ${rules[at]?.describe().join(' ') ?? ''}`),
        ),
      ],
      facts(given) {
        const at = chosen(given['case']);
        const rule = rules[at];
        return [
          { key: 'case', label: question, type: 'choice', choices },
          ...(rule === undefined ? [] : specsInside(rule, keyOf(at), given)),
        ];
      },
      score(facts) {
        const at = chosen(facts.text('case'));
        const rule = rules[at];
        if (rule === undefined) throw new RangeError('no such case');
        const verdict = rule.score(inside(facts, keyOf(at)));
        const words = `${question} ${choices[at]?.label ?? ''}.`;
        return verdict.state === 'missing'
          ? verdict
          : { ...verdict, trace: [words, ...verdict.trace] };
      },
      laws: rules.flatMap(({ laws }, at) => laws.map((law) => prefixed(law, keyOf(at)))),
    };
  },
});

const prefixed = (law: Monotony, prefix: string): Monotony => ({
  ...law,
  fact: `${prefix}.${law.fact}`,
});

/** Two answers of one name cannot be told apart, on the screen or in a workbook. */
function sameNames(labels: readonly string[]): Fault[] {
  const names = labels.map(fold);
  return names.flatMap((name, at) =>
    names.indexOf(name) === at
      ? []
      : [{ path: `cases[${at}].label`, message: `Hai trường hợp cùng tên “${labels[at] ?? ''}”.` }],
  );
}
