import { describe, expect, test } from 'vitest';
import { passwordFaults } from './password.ts';

describe('a password', () => {
  test.each(['đường Trần Phú 79', 'hai mươi tám con ngựa', 'xK7#pq!92Lm', 'Tháng Tám mưa'])(
    'is strong enough: %s',
    (password) => {
      expect(passwordFaults(password, 'nva')).toEqual([]);
    },
  );

  test.each([
    ['chín ký tự', 'abxyzkqrt', ['too-short']],
    ['ten characters, counted as a person counts them', 'đđêéxyzkqr', []],
    ['two hundred and one characters', 'abcxyz '.repeat(30).slice(0, 201), ['too-long']],
    ['a telephone number', '0912345678', ['digits-only']],
    ['the word itself', 'MậtKhẩu2025', ['common']],
    ['an English one with marks around it', '!!Password2024!', ['common']],
    ['with blanks between', 'anh yêu em 123', ['common']],
    ['a row of the keyboard', 'qwertyuiop', ['common']],
    ['the same few letters', 'abababababab', ['common']],
    ['the user name inside', 'xx.NGUYEN-AN.2025', ['has-user-name']],
    ['the user name with diacritics', 'Sở của Nguyễn-An đó', ['has-user-name']],
    ['everything at once', '1111', ['too-short', 'digits-only', 'common']],
  ])('%s', (_what, password, faults) => {
    expect(passwordFaults(password, 'nguyen-an')).toEqual(faults);
  });
});
