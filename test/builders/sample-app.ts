/** The sample (Plan 123, its people, a little progress) with the application over it. */
import type { FastifyInstance } from 'fastify';
import { listPlans } from '#contract/plan.ts';
import { listTasks, readObligation, readTask, type TaskRow } from '#contract/task.ts';
import { buildApp } from '#server/app.ts';
import { openBrowser, type Browser } from '../access/browser.ts';
import { createTestDatabase, type TestDatabase } from '../database/database.ts';

const password = 'mau-chiso-2020';

/** The sample's accounts by what they are; each is of the agency beside it. */
export const people = {
  standing: 'thuongtruc', // Sở Nội vụ
  officer: 'chuyenvien', // Sở Thông tin và Truyền thông
  leader: 'lanhdaoso', // Sở Thông tin và Truyền thông
  otherLeader: 'lanhdaokhcn', // Sở Khoa học và Công nghệ
  office: 'vanphong', // Văn phòng UBND Thành phố
  science: 'khoahoc', // Sở Khoa học và Công nghệ
  province: 'lanhdao',
  auditor: 'kiemtra',
  administrator: 'quantri',
} as const;
export type SamplePerson = keyof typeof people;

export interface SampleApp {
  app: FastifyInstance;
  database: TestDatabase;
  planId: number;
  as(person: SamplePerson): Promise<Browser>;
  task(number: string, person?: SamplePerson): Promise<TaskRow>;
  /** The part of a task that the person's own agency holds. */
  ownPart(number: string, person: SamplePerson): Promise<Part>;
  /** The part of the one agency that leads a task. */
  onlyPart(number: string): Promise<Part>;
  part(obligationId: number, person?: SamplePerson): Promise<Part>;
  close(): Promise<void>;
}

export type Part = Awaited<ReturnType<typeof loadPart>>;

const loadPart = (browser: Browser, obligationId: number) =>
  browser.call(readObligation, { obligationId });

export async function openSampleApp(): Promise<SampleApp> {
  const database = await createTestDatabase('sample');
  const app = await buildApp({ db: database.db, requestsPerMinute: 1_000_000 });
  const browsers = new Map<SamplePerson, Promise<Browser>>();
  const as = (person: SamplePerson): Promise<Browser> => {
    const open = browsers.get(person) ?? signedIn(app, people[person]);
    browsers.set(person, open);
    return open;
  };
  const standing = await as('standing');
  const planId = (await standing.call(listPlans, {})).plans[0]?.id ?? 0;
  const task = async (number: string, person: SamplePerson = 'standing') => {
    const { tasks } = await (await as(person)).call(listTasks, { planId });
    return found(tasks.find((row) => row.number === number));
  };
  const part = async (id: number, person: SamplePerson = 'standing') =>
    loadPart(await as(person), id);
  return {
    app,
    database,
    planId,
    as,
    task,
    part,
    async ownPart(number, person) {
      return part(found((await task(number, person)).mine).obligationId, person);
    },
    async onlyPart(number) {
      const detail = await standing.call(readTask, { taskId: (await task(number)).id });
      return part(found(detail.obligations[0]).id);
    },
    async close() {
      await app.close();
      await database.close();
    },
  };
}

async function signedIn(app: FastifyInstance, userName: string): Promise<Browser> {
  const browser = openBrowser(app);
  await browser.signIn(userName, password);
  return browser;
}

export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('not in the sample');
  return value;
}
