import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maxPoints, rulesByKind } from '#test/scoring/generate-rule.ts';
import { formatDay, parseDay } from '../calendar/day.ts';
import { parsePoints, points } from '../points/points.ts';
import { formatPoints } from '../text/vietnamese.ts';
import { describeRule } from './describe-rule.ts';

/** Every text somewhere inside. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const numbersOf = (words: string): string[] => words.match(/\d+(?:,\d+)?/g) ?? [];

describe.each(Object.entries(rulesByKind))('%s', (_, rules) => {
  test('names every number and every day of its parameters', () =>
    fc.assert(
      fc.property(rules, (rule) => {
        const words = (describeRule(rule, maxPoints) ?? []).join(' ');
        expect(words).not.toBe('');
        for (const text of textsIn(rule.parameters)) {
          const [number, day] = [parsePoints(text), parseDay(text)];
          if (number !== null) expect(numbersOf(words)).toContain(formatPoints(number));
          if (day !== null) expect(words).toContain(formatDay(day));
        }
      }),
    ));

  test('is told in whole sentences', () =>
    fc.assert(
      fc.property(rules, (rule) => {
        for (const sentence of describeRule(rule, maxPoints) ?? [])
          expect(sentence).toMatch(/^\p{Lu}.*[.?]$/u);
      }),
    ));
});

const band = (from: string | null, to: string | null, earns: string) => ({
  from,
  includesFrom: from !== null,
  to,
  includesTo: false,
  points: earns,
});

test('bands are told from the highest down, with their edges', () => {
  const bands = [band(null, '70', '0'), band('70', '90', '1'), band('90', null, '2')];
  const parameters = { label: 'Tỷ lệ hoàn thành', from: 'entered', unit: 'percent', bands };
  expect(describeRule({ kind: 'bands', parameters }, points('2'))).toEqual([
    'Tỷ lệ hoàn thành.',
    'Từ 90 % trở lên: 2 điểm; từ 70 % đến dưới 90 %: 1 điểm; dưới 70 %: 0 điểm.',
  ]);
});

test('a branching tells its question and what each answer leads to', () => {
  const manual = { kind: 'manual', parameters: { hint: 'Theo biên bản họp' } };
  const yesNo = { kind: 'yesNo', parameters: { question: 'Đã họp?', mayNotApply: false } };
  const cases = [
    { label: 'Có', rule: manual },
    { label: 'Không', rule: yesNo },
  ];
  const parameters = { question: 'Có kế hoạch không?', cases };
  expect(describeRule({ kind: 'branching', parameters }, points('2'))).toEqual([
    'Có kế hoạch không?',
    'Có: Người chấm cho từ 0 đến 2 điểm và nêu lý do. Hướng dẫn: Theo biên bản họp.',
    'Không: Đã họp? Có: 2 điểm; không: 0 điểm.',
  ]);
});

test('a rule that cannot be read has no words', () =>
  expect(describeRule({ kind: 'bands', parameters: {} }, maxPoints)).toBeNull());
