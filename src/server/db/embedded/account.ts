/** PostgreSQL refuses to run as root: root lends it an account without rights, anybody else their own. */
import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { StartFailure } from '../start-failure.ts';

export interface Account {
  name: string;
  uid: number;
  gid: number;
  /** The name our own process has; the database lets this name in through its socket. */
  caller: string;
  isLent: boolean;
}

/** `owner`: the uid that owns an existing database, which must be run by the same account again. */
export function chooseAccount(owner: number | null): Account {
  const self = whoAmI();
  if (self.uid !== 0) return { ...self, caller: self.name, isLent: false };
  const lent = owner === null || owner === 0 ? byName('nobody') : byUid(owner);
  if (lent === null) throw noAccount('nobody');
  return { ...lent, caller: self.name, isLent: true };
}

interface Entry {
  name: string;
  uid: number;
  gid: number;
}

function whoAmI(): Entry {
  try {
    const { username, uid, gid } = userInfo();
    return { name: username, uid, gid };
  } catch {
    throw noAccount(String(process.getuid?.()));
  }
}

const byName = (name: string): Entry | null => entries().find((e) => e.name === name) ?? null;
const byUid = (uid: number): Entry | null => entries().find((e) => e.uid === uid) ?? null;

function entries(): Entry[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map((fields) => ({ name: fields[0] ?? '', uid: Number(fields[2]), gid: Number(fields[3]) }));
}

const noAccount = (name: string): StartFailure =>
  new StartFailure(
    'no-account',
    `hệ điều hành không có tài khoản "${name}" để chạy cơ sở dữ liệu; chạy bằng một người dùng thường hoặc đặt DATABASE_URL.`,
  );

/** The same ids for child_process; nothing where the account is our own. */
export const idsOf = (account: Account): { uid?: number; gid?: number } =>
  account.isLent ? { uid: account.uid, gid: account.gid } : {};
