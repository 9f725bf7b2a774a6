import { expect, test } from 'vitest';
import { lastNumber, parentCode, readCode, romanValue } from './code.ts';

test.each([
  ['1', '1'],
  ['1.', '1'],
  [' 3.2.1. ', '3.2.1'],
  ['1 . 2', '1.2'],
  ['I', 'I'],
  ['II.', 'II'],
  ['I.1', 'I.1'],
  ['3)', '3'],
  ['01', '1'],
  ['3.2.a', '3.2.a'],
  ['', null],
  ['TỔNG', null],
  ['2019', null],
  ['1..2', null],
  ['a', null],
  ['1.x?', null],
])('%j is the code %j', (text, code) => expect(readCode(text)).toBe(code));
test.each([
  ['IV', 4],
  ['IX', 9],
  ['XII', 12],
  ['1', null],
])('%s is %s', (text, value) => expect(romanValue(text)).toBe(value));
test('a code knows its parent and its last number', () => {
  expect([parentCode('3.2.1'), parentCode('3')]).toEqual(['3.2', null]);
  expect([lastNumber('3.2'), lastNumber('II'), lastNumber('3.a')]).toEqual([2, 2, null]);
});
