/** What makes a password too weak. Length before composition, as NIST SP 800-63B advises. */
import { fold } from '../text/vietnamese.ts';

export type PasswordFault = 'too-short' | 'too-long' | 'common' | 'digits-only' | 'has-user-name';

const shortest = 10;
/** A longer one only costs the hash time. */
const longest = 200;

/** Words people here build passwords on; figures and marks around them do not make them better. */
const commonWords = new Set(
  `password passw0rd p@ssword p@ssw0rd passwd matkhau m@tkhau matkhaumoi admin administrator quantri
  quantrivien qwerty qwertyuiop qwertyuio asdfghjkl zxcvbnm abc abcd abcde abcdef abcdefgh abcdefghij
  iloveyou welcome letmein changeme secret default test demo user login vietnam hanoi hcm saigon
  tphcm danang haiphong cantho anhyeuem emyeuanh yeuem yeuanh toiyeuem toiyeuvietnam congchuc
  canbo vanphong ubnd uybannhandan sonoivu cchc caicachhanhchinh chiso parindex dangcongsan
  hochiminh xinchao khongbiet khongcomatkhau mothaiba mothaibabonnam nguyen nguyenvana tranvana`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Every rule a password breaks; none means that it may be used. */
export function passwordFaults(password: string, userName: string): PasswordFault[] {
  const faults: PasswordFault[] = [];
  const length = [...password].length;
  if (length < shortest) faults.push('too-short');
  if (length > longest) faults.push('too-long');
  if (/^\d+$/.test(password)) faults.push('digits-only');
  if (isCommon(password)) faults.push('common');
  if (fold(password).includes(fold(userName))) faults.push('has-user-name');
  return faults;
}

function isCommon(password: string): boolean {
  const bare = fold(password).replaceAll(' ', '');
  const word = bare.replace(/^[^a-z]+|[^a-z]+$/g, '');
  return commonWords.has(word) || new Set(bare).size < 4;
}
