/** An installation with its agencies, a standing officer signed in, and no plan yet. */
import { seedAgencies } from '#server/agency/actions.ts';
import { buildApp } from '#server/app.ts';
import { openBrowser, type Browser } from '../access/browser.ts';
import { addPerson } from '../access/people.ts';
import { createTestDatabase, type TestDatabase } from '../database/database.ts';

export interface SeededApp {
  database: TestDatabase;
  browser: Browser;
  close(): Promise<void>;
}

const password = 'đường Trần Phú 79';

export async function openSeededApp(): Promise<SeededApp> {
  const database = await createTestDatabase();
  const { db } = database;
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
  const who = { userName: 'thuong.truc', role: 'standingOfficer', password } as const;
  await addPerson(db, { ...who, agencyId: home.id });
  const app = await buildApp({ db, requestsPerMinute: 1_000_000 });
  const browser = openBrowser(app);
  await browser.signIn(who.userName, password);
  return {
    database,
    browser,
    async close() {
      await app.close();
      await database.close();
    },
  };
}
