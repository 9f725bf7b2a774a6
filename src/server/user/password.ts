/** Passwords: argon2id, strength in words, and the one-time ones an administrator hands out. */
import { randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { Problem } from '#contract/problem.ts';
import { passwordFaults, type PasswordFault } from '#domain/access/password.ts';

/** OWASP's first choice for argon2id (Password Storage Cheat Sheet): 19 MiB, two passes, one lane. */
const cost = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Input methods write the same Vietnamese letter in two ways; one form is hashed. */
const plain = (password: string): string => password.normalize('NFC');

export const hashPassword = (password: string): Promise<string> => hash(plain(password), cost);

let nobodys: Promise<string> | undefined;

/** Takes as long for an account that does not exist as for one that does. */
export async function isPassword(stored: string | undefined, password: string): Promise<boolean> {
  nobodys ??= hashPassword(oneTimePassword());
  const isRight = await verify(stored ?? (await nobodys), plain(password));
  return stored !== undefined && isRight;
}

const faultWords: Record<PasswordFault, string> = {
  'too-short': 'Mật khẩu cần ít nhất 10 ký tự.',
  'too-long': 'Mật khẩu dài quá 200 ký tự.',
  'digits-only': 'Mật khẩu không được chỉ gồm chữ số (số điện thoại, ngày sinh dễ bị đoán).',
  common: 'Mật khẩu quá phổ biến, dễ bị đoán.',
  'has-user-name': 'Mật khẩu không được chứa tên đăng nhập.',
};

/** @throws Problem weak-password naming every rule that is broken. */
export function refuseWeak(password: string, userName: string, path: string): void {
  const faults = passwordFaults(plain(password), userName).map((fault) => ({
    path,
    message: faultWords[fault],
  }));
  if (faults.length === 0) return;
  throw new Problem('weak-password', {
    detail: faults.map(({ message }) => message).join(' '),
    faults,
  });
}

/** Letters and figures that are not taken for one another when read aloud or copied from paper. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Twelve characters in groups of four: 59 bits, to be changed at the first sign-in. */
export function oneTimePassword(): string {
  const group = () =>
    Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return [group(), group(), group()].join('-');
}
