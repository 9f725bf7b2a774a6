import { expect, test } from 'vitest';
import type { FactSpec } from '#domain/scoring/fact.ts';
import { readFact, showFact } from './fact-text.ts';

const spec = (type: FactSpec['type'], more: Partial<FactSpec> = {}): FactSpec => ({
  key: 'x',
  label: 'X',
  type,
  ...more,
});

test.each([
  ['decimal', '9,45', '9.45'],
  ['decimal', ' 9.450 ', '9.45'],
  ['decimal', '0', '0'],
  ['decimal', 'chín', 'chín'],
  ['decimal', '', ''],
  ['count', '12', '12'],
  ['day', '30/6/2020', '2020-06-30'],
  ['day', '31/02/2020', '31/02/2020'],
  ['choice', 'yes', 'yes'],
  ['text', 'theo  báo cáo ', 'theo  báo cáo '],
] as const)('a %s typed as "%s" is the fact "%s"', (type, typed, fact) => {
  expect(readFact(spec(type), typed)).toBe(fact);
});

test.each([
  ['decimal', '9.45', '9,45'],
  ['decimal', 'chín', 'chín'],
  ['day', '2020-06-30', '30/06/2020'],
  ['choice', 'yes', 'Có'],
  ['choice', 'gone', 'gone'],
  ['text', '9.45', '9.45'],
] as const)('a %s "%s" reads "%s"', (type, fact, shown) => {
  const choices = [{ value: 'yes', label: 'Có' }];
  expect(showFact(spec(type, { choices }), fact)).toBe(shown);
});
