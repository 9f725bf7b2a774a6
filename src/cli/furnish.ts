/** What an empty database is given: the sample, or an installation of one's own with its administrator. */
import type { Kysely } from 'kysely';
import type { DB } from '#server/db/schema.ts';
import { seedHolidays } from '#server/calendar/actions.ts';
import { loadSample, sampleAccounts } from '#server/sample/actions.ts';
import { createFirstAdministrator } from '#server/user/actions.ts';

type Say = (line: string) => void;

const readInstallation = (db: Kysely<DB>) =>
  db.selectFrom('installation').selectAll().executeTakeFirst();

/** @param province whose installation this is to be; null for the sample of Plan 123 */
export async function furnish(db: Kysely<DB>, province: string | null, say: Say): Promise<void> {
  if ((await readInstallation(db)) !== undefined) return;
  if (province === null) {
    say('Nạp dữ liệu mẫu: Kế hoạch 123/KH-UBND năm 2020 của Hà Nội…');
    await loadSample(db);
    return;
  }
  await db
    .insertInto('installation')
    .values({ province_name: province })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await seedHolidays(db);
}

/** The lines that tell a person how to sign in; the password among them is shown this once. */
export async function welcome(db: Kysely<DB>): Promise<string[]> {
  const installation = await readInstallation(db);
  return installation?.is_sample === true ? describeSample() : describeAdministrator(db);
}

async function describeSample(): Promise<string[]> {
  const { password, accounts } = await sampleAccounts();
  return [
    `Dữ liệu mẫu; tài khoản (mật khẩu chung: ${password}):`,
    ...accounts.map(({ userName, name }) => `  ${userName.padEnd(12)} ${name}`),
  ];
}

async function describeAdministrator(db: Kysely<DB>): Promise<string[]> {
  const made = await createFirstAdministrator(db);
  if (made === null) return [];
  return [
    `Tài khoản quản trị: ${made.userName}`,
    `Mật khẩu dùng một lần (chỉ hiện lần này): ${made.oneTimePassword}`,
  ];
}
