import { expect, test } from 'vitest';
import { readDay } from './read-day.ts';

test.each([
  ['6/7/2020', '2020-07-06'],
  ['06.07.2020', '2020-07-06'],
  [' 6-7-2020 ', '2020-07-06'],
  ['31/02/2020', null],
  ['2020-07-06', null],
  ['6/7/20', null],
])('"%s" is the day %s: the day comes first', (text, day) => expect(readDay(text)).toBe(day));
