/** Random rules of every kind with random facts for them, for the laws that all kinds keep. */
import fc from 'fast-check';
import { addDays, day } from '#domain/calendar/day.ts';
import { points, sum, type Points } from '#domain/points/points.ts';
import type { Facts, FactSpec } from '#domain/scoring/fact.ts';
import type { BoundRule, Rule } from '#domain/scoring/rule.ts';

/** Thousandths up to a highest number of them, as a decimal string. */
export const upTo = (thousandths: number): fc.Arbitrary<Points> =>
  fc
    .integer({ min: 0, max: thousandths })
    .map((n) => points(`${Math.floor(n / 1000)}.${String(n % 1000).padStart(3, '0')}`));

const maximum = 3;
export const maxPoints = points(String(maximum));
const earned = upTo(maximum * 1000);
const name = fc.constantFrom('Tỷ lệ xử lý', 'Số lượng ban hành', 'Mức giảm');
const someDay = fc.integer({ min: 0, max: 700 }).map((days) => addDays(day('2020-01-01'), days));

const measure = fc.record({
  label: name,
  from: fc.constantFrom('entered', 'ratio'),
  numerator: fc.constant('Số đã làm'),
  denominator: fc.constant('Số phải làm'),
  whenNothing: fc.constantFrom('notApplicable', 'missing', 'zero'),
});

const ascending = fc.uniqueArray(fc.integer({ min: 1, max: 119 }), {
  minLength: 1,
  maxLength: 5,
});

/** Bands that meet at the edges, each edge in one of its two neighbours. */
const bands = fc
  .tuple(ascending, fc.array(fc.tuple(earned, fc.boolean()), { minLength: 6, maxLength: 6 }))
  .map(([edges, values]) => {
    const sorted = [...edges].sort((a, b) => a - b);
    return [...sorted, null].map((to, at) => ({
      from: at === 0 ? null : String(sorted[at - 1]),
      includesFrom: at > 0 && values[at - 1]?.[1] === false,
      to: to === null ? null : String(to),
      includesTo: to !== null && values[at]?.[1] === true,
      points: values[at]?.[0] ?? '0',
    }));
  });

const simple: Record<string, fc.Arbitrary<object>> = {
  allOrNothing: fc.record({
    conditions: fc.array(fc.record({ label: name }), { minLength: 1, maxLength: 4 }),
  }),
  yesNo: fc.record({ question: name, mayNotApply: fc.boolean() }),
  bands: fc
    .tuple(
      measure,
      bands,
      fc.constantFrom(
        ['entered', 'percent'],
        ['entered', 'count'],
        ['entered', 'workingDays'],
        ['ratio', 'percent'],
        ['days', 'days'],
        ['days', 'workingDays'],
      ),
    )
    .map(([measured, list, [from, unit]]) => ({ ...measured, from, unit, bands: list })),
  ratio: fc
    .tuple(
      measure,
      fc.integer({ min: 50, max: 120 }),
      fc.option(fc.integer({ min: 0, max: 50 })),
      fc.option(upTo(100_000)),
    )
    .map(([measured, target, floor, cap]) => ({
      ...measured,
      target: String(target),
      floor: floor === null ? null : String(floor),
      cap: cap === null ? null : sum([cap, points('50')]),
    })),
  linear: fc
    .tuple(ascending, fc.array(earned, { minLength: 6, maxLength: 6 }), name)
    .map(([at, values, label]) => ({
      label,
      unit: 'percent',
      anchors: [0, ...at].map((each, index) => ({
        at: String(each),
        points: values[index] ?? '0',
      })),
    })),
  countTimesPoints: fc.record({ label: name, each: earned, cap: fc.option(earned) }),
  deduction: fc.record({
    items: fc.array(fc.record({ label: name, each: earned }), { minLength: 1, maxLength: 4 }),
  }),
  deadlineBands: fc
    .tuple(ascending, fc.option(someDay), fc.constantFrom('days', 'workingDays'))
    .map(([within, reference, unit]) => ({
      label: 'Ban hành kế hoạch',
      referenceLabel: 'Kế hoạch cấp trên',
      reference,
      unit,
      steps: [...within]
        .sort((a, b) => a - b)
        .map((days, at) => ({ within: String(days), points: points(`${maximum - 0.5 * at}`) })),
      later: '0',
    })),
  surveyWeights: fc.record({
    options: fc.array(fc.record({ label: name, weight: upTo(100_000) }), {
      minLength: 2,
      maxLength: 5,
    }),
  }),
  enteredValue: fc.record({ source: fc.option(name) }),
  manual: fc.record({ hint: fc.option(name) }),
};

const ofKind = (kind: string, parameters: fc.Arbitrary<object>): fc.Arbitrary<Rule> =>
  parameters.map((given) => ({ kind, parameters: given }));

const anySimple = fc.oneof(...Object.entries(simple).map(([kind, given]) => ofKind(kind, given)));

const nested: Record<string, fc.Arbitrary<object>> = {
  branching: fc.record({
    question: fc.constant('Có kế hoạch không?'),
    cases: fc
      .array(anySimple, { minLength: 2, maxLength: 3 })
      .map((rules) => rules.map((rule, at) => ({ label: `Trường hợp ${at + 1}`, rule }))),
  }),
  sumOfParts: fc
    .array(ofKind('countTimesPoints', fc.record({ label: name, each: earned })), {
      minLength: 2,
      maxLength: 3,
    })
    .map((rules) => ({ parts: rules.map((rule) => ({ label: 'Phần', points: '1', rule })) })),
};

/** Rules of each kind; a kind without a generator is missing here, and a test says so. */
export const rulesByKind: Readonly<Record<string, fc.Arbitrary<Rule>>> = Object.fromEntries(
  Object.entries({ ...simple, ...nested }).map(([kind, given]) => [kind, ofKind(kind, given)]),
);
export const anyRule = fc.oneof(...Object.values(rulesByKind));

const factFor = (spec: FactSpec): fc.Arbitrary<string> => {
  switch (spec.type) {
    case 'decimal':
      return spec.most === undefined ? upTo(150_000) : upTo(Math.round(Number(spec.most) * 1000));
    case 'count':
      return fc.integer({ min: 0, max: 200 }).map(String);
    case 'day':
      return someDay;
    case 'choice':
      return fc.constantFrom(...(spec.choices ?? []).map(({ value }) => value));
    case 'text':
      return fc.constantFrom('Báo cáo số 12/BC-SNV', 'Công bố của Bộ Nội vụ');
  }
};

/** Complete facts for a rule: answers are given until it asks no more. */
export const completeFacts = (rule: BoundRule, given: Facts = {}): fc.Arbitrary<Facts> => {
  const open = rule.facts(given).filter(({ key }) => given[key] === undefined);
  if (open.length === 0) return fc.constant(given);
  return fc
    .record(Object.fromEntries(open.map((spec) => [spec.key, factFor(spec)])))
    .chain((answers) => completeFacts(rule, { ...given, ...answers }));
};
