import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumberFormat, readStoredNumber, showNumber } from './xlsx-number.ts';

const show = (stored: string, code: string, since1904 = false): string =>
  showNumber(stored, readNumberFormat(code), since1904);

test('a stored number is the decimal somebody typed, not its binary neighbour', () => {
  expect(readStoredNumber('8.5')).toBe('8.5');
  expect(readStoredNumber('84.640000000000001')).toBe('84.64');
  expect(readStoredNumber('84.687000000000012')).toBe('84.687');
  expect(readStoredNumber('0.30000000000000004')).toBe('0.3');
  expect(readStoredNumber('3.7810000000000001')).toBe('3.781');
  expect(readStoredNumber('100')).toBe('100');
  expect(readStoredNumber('-0.5')).toBe('-0.5');
  expect(readStoredNumber('1E-3')).toBe('0.001');
  expect(readStoredNumber('1.5E-7')).toBe('0.00000015');
  expect(readStoredNumber('-1.2E-7')).toBe('-0.00000012');
  expect(readStoredNumber('1E+21')).toBe('1000000000000000000000');
  expect(readStoredNumber('1.25E+22')).toBe('12500000000000000000000');
  expect(readStoredNumber('abc')).toBeNull();
  expect(readStoredNumber(' ')).toBeNull();
});

test('any decimal of up to 15 digits comes back as typed', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 99_999_999 }),
      fc.integer({ min: 0, max: 6 }),
      (digits, places) => {
        const typed = (digits / 10 ** places).toFixed(places);
        const plain = places > 0 ? typed.replace(/\.?0+$/, '') : typed;
        expect(readStoredNumber(Number(typed).toPrecision(17))).toBe(plain);
      },
    ),
  );
});

test('a format adds zeros and a percent sign but never takes a digit away', () => {
  expect(show('94.6', '0.00')).toBe('94.60');
  expect(show('1.1', '#,##0.00')).toBe('1.10');
  expect(show('84.687', '0.00')).toBe('84.687');
  expect(show('84.687', '0')).toBe('84.687');
  expect(show('0.9', '0%')).toBe('90%');
  expect(show('0.84640000000000004', '0.0%')).toBe('84.64%');
  expect(show('1', '0.00%')).toBe('100.00%');
  expect(show('12', 'General')).toBe('12');
  expect(show('12', '"điểm đạt" 0')).toBe('12');
  expect(show('1000', '0.00E+00')).toBe('1000');
});

test('days are read by their format, months without a day stay months', () => {
  expect(show('43993', 'dd/mm/yyyy')).toBe('11/06/2020');
  expect(show('43993', '[$-42A]d\\ mmmm\\ yyyy;@')).toBe('11/06/2020');
  expect(show('44013', 'mmm-yy')).toBe('07/2020');
  expect(show('44013', 'mm/yyyy')).toBe('07/2020');
  expect(show('43993.6875', 'dd/mm/yyyy hh:mm')).toBe('11/06/2020 16:30');
  expect(show('43993', 'dd/mm/yyyy hh:mm')).toBe('11/06/2020');
  expect(show('0.6875', 'h:mm')).toBe('16:30');
  expect(show('61', 'dd/mm/yyyy')).toBe('01/03/1900');
  expect(show('59', 'dd/mm/yyyy')).toBe('28/02/1900');
  expect(show('42531', 'dd/mm/yyyy', true)).toBe('11/06/2020');
});

test('what no calendar has stays a number', () => {
  expect(show('-3', 'dd/mm/yyyy')).toBe('-3');
  expect(show('99999999', 'dd/mm/yyyy')).toBe('99999999');
});
