/** Two agencies with an officer each over the real application, and files kept for the test. */
import type { FastifyInstance } from 'fastify';
import * as contract from '#contract/upload.ts';
import { buildApp } from '#server/app.ts';
import type { Files, FileSettings } from '#server/file/actions.ts';
import { openBrowser, type Browser } from '../access/browser.ts';
import { addPerson } from '../access/people.ts';
import { addAgency } from '../access/subject.ts';
import { createTestDatabase, type TestDatabase } from '../database/database.ts';
import { openTestFiles } from './kept-files.ts';

const password = 'đường Trần Phú 79';

export interface Office {
  app: FastifyInstance;
  database: TestDatabase;
  files: Files;
  agencies: { own: number; other: number };
  /** An officer of each agency, and the auditor who reads everything. */
  own: Browser;
  other: Browser;
  auditor: Browser;
  administrator: Browser;
  /** Another application over the same data, as after a restart. */
  restart(): Promise<FastifyInstance>;
  close(): Promise<void>;
}

export async function openOffice(settings: Partial<FileSettings> = {}): Promise<Office> {
  const database = await createTestDatabase();
  const { db } = database;
  const installation = { province_name: 'Thành phố Hà Nội', working_day: '2020-12-01' };
  await db.insertInto('installation').values(installation).execute();
  const agencies = { own: await addAgency(db), other: await addAgency(db) };
  const files = await openTestFiles(settings);
  const build = () => buildApp({ db, files, requestsPerMinute: 1_000_000 });
  const apps = [await build()];
  const [app] = apps as [FastifyInstance];
  const signedIn = async (
    userName: string,
    role: 'agencyOfficer' | 'auditor' | 'administrator',
    agencyId?: number,
  ) => {
    await addPerson(db, { userName, role, password, agencyId });
    const browser = openBrowser(app);
    await browser.signIn(userName, password);
    return browser;
  };
  return {
    app,
    database,
    files,
    agencies,
    own: await signedIn('chuyen.vien', 'agencyOfficer', agencies.own),
    other: await signedIn('noi.khac', 'agencyOfficer', agencies.other),
    auditor: await signedIn('kiem.tra', 'auditor'),
    administrator: await signedIn('quan.tri', 'administrator'),
    async restart() {
      const next = await build();
      apps.push(next);
      return next;
    },
    async close() {
      for (const open of apps) await open.close();
      await database.close();
    },
  };
}

/** Sends a file whole and gives what came of it. @throws Problem when it is refused */
export async function sendFile(
  browser: Browser,
  name: string,
  content: Uint8Array,
): Promise<contract.Upload> {
  const { id: uploadId } = await browser.call(contract.beginUpload, { name, size: content.length });
  await browser.call(contract.sendPiece, { uploadId, offset: 0 }, { file: content });
  return browser.call(contract.finishUpload, { uploadId });
}
