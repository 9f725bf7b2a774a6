import { expect, test } from 'vitest';
import { points } from '#domain/points/points.ts';
import { yesNo, type FactSpec } from '#domain/scoring/fact.ts';
import { readFact, showFact } from './fact-text.ts';

const decimal: FactSpec = { key: 'a', label: 'Tỷ lệ', type: 'decimal', most: points('100') };
const count: FactSpec = { key: 'a', label: 'Số', type: 'count' };
const day: FactSpec = { key: 'a', label: 'Ngày', type: 'day' };
const choice: FactSpec = { key: 'a', label: 'Đã làm', type: 'choice', choices: yesNo };

test.each([
  [decimal, '95,5', '95.5'],
  [decimal, '95.50', '95.5'],
  [decimal, ' 95,5 % ', '95.5'],
  [{ ...decimal, most: undefined }, '1.234,5', '1234.5'],
  [count, '1.234', '1234'],
  [count, '0', '0'],
  [day, '05/3/2020', '2020-03-05'],
  [day, '2020-03-05', '2020-03-05'],
  [choice, 'Có', 'yes'],
  [choice, 'co', 'yes'],
  [choice, 'k', 'no'],
])('%j reads %s as %s', (spec, text, value) =>
  expect(readFact(spec, text)).toEqual({ ok: true, value }),
);

test.each([
  [decimal, '9x', 'cần một số'],
  [decimal, '101', 'không quá 100'],
  [decimal, '-1', 'cần một số không âm'],
  [count, '1,5', 'cần một số nguyên'],
  [day, '31/02/2020', 'cần một ngày có thật'],
  [choice, 'chưa rõ', 'cần một trong: Có, Không'],
])('%j refuses %s: %s', (spec, text, why) =>
  expect(readFact(spec, text)).toEqual({ ok: false, why }),
);

test('a fact is shown as it was typed by an official', () => {
  expect(showFact(decimal, '95.5')).toBe('95,5');
  expect(showFact(day, '2020-03-05')).toBe('05/03/2020');
  expect(showFact(choice, 'no')).toBe('Không');
});
