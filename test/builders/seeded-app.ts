/** An installation with its agencies, a standing officer signed in, and no plan yet. */
import { seedAgencies } from '#server/agency/actions.ts';
import { buildApp } from '#server/app.ts';
import type { DatabaseAddress } from '#server/db/address.ts';
import { openBrowser, type Browser } from '../access/browser.ts';
import { addPerson } from '../access/people.ts';
import { createTestDatabase, type TestDatabase } from '../database/database.ts';

export interface SeededApp {
  database: TestDatabase;
  browser: Browser;
  /** Ends the application and keeps what it has written, to be opened by others. */
  keep(): Promise<DatabaseAddress>;
  close(): Promise<void>;
}

const who = {
  userName: 'thuong.truc',
  role: 'standingOfficer',
  password: 'đường Trần Phú 79',
} as const;

/** @param kept what another one has left; its own beginning where there is none */
export async function openSeededApp(kept?: DatabaseAddress): Promise<SeededApp> {
  const database = await createTestDatabase(kept);
  if (kept === undefined) await seed(database);
  const app = await buildApp({ db: database.db, requestsPerMinute: 1_000_000 });
  const browser = openBrowser(app);
  await browser.signIn(who.userName, who.password);
  return {
    database,
    browser,
    async keep() {
      await app.close();
      await database.disconnect();
      return database.address;
    },
    async close() {
      await app.close();
      await database.close();
    },
  };
}

async function seed({ db }: TestDatabase): Promise<void> {
  await db
    .insertInto('installation')
    .values({ province_name: 'Thành phố Hà Nội', working_day: '2020-07-06' })
    .execute();
  await seedAgencies(db);
  const home = await db
    .selectFrom('agency')
    .select('id')
    .where('name', '=', 'Sở Nội vụ')
    .executeTakeFirstOrThrow();
  await addPerson(db, { ...who, agencyId: home.id });
}
