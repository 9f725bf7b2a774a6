import ExcelJS from 'exceljs';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listEvents, listTrailWords, verifyEvents } from '#contract/audit.ts';
import type { InputOf } from '#contract/route.ts';
import { buildApp } from '#server/app.ts';
import { openBrowser, type Browser } from '#test/access/browser.ts';
import { addPerson } from '#test/access/people.ts';
import { sealEverything, writeEvent } from '#test/audit/trail.ts';
import { createTestDatabase, type TestDatabase } from '#test/database/database.ts';

let ground: TestDatabase;
let app: FastifyInstance;
let auditor: Browser;
beforeAll(async () => {
  ground = await createTestDatabase();
  app = await buildApp({ db: ground.db });
  const password = 'mật khẩu minh hoạ 2020';
  for (const role of ['auditor', 'standingOfficer'] as const)
    await addPerson(ground.db, { userName: role.toLowerCase(), role, password });
  await insert('2020-06-10T16:59:59.999999Z', {
    label: 'Cải cách thể chế',
    reason: 'Đề nghị của Sở',
  });
  await insert('2020-06-10T17:00:00Z', { label: '=HYPERLINK("x")', action: 'task.confirm' });
  await insert('2020-06-11T16:59:59.999999Z', { label: 'Đo lường 100%' });
  await insert('2020-06-11T17:00:00Z', { label: 'Hiện đại hóa', type: 'node' });
  for (let turn = 0; turn < 3; turn++)
    await insert('2020-06-12T01:00:00Z', { label: 'cùng một lúc', type: 'node' });
  await sealEverything(ground.db);
  auditor = openBrowser(app);
  await auditor.signIn('auditor', password);
});
afterAll(async () => {
  await app.close();
  await ground.close();
});

interface Given {
  label: string;
  action?: string;
  type?: string;
  reason?: string;
}
const insert = (at: string, { label, action = 'task.note', type = 'task', reason }: Given) =>
  ground.owner
    .insertInto('audit_event')
    .values({
      at: at as unknown as Date,
      address: '127.0.0.1',
      agent: 'test',
      request_id: 'r',
      action,
      subject_type: type,
      subject_id: '1',
      subject_label: label,
      reason: reason ?? null,
    })
    .execute();
const labels = async (input: InputOf<typeof listEvents>) =>
  (await auditor.call(listEvents, input)).events.map((event) => event.subject.label);

test('a day runs from midnight to midnight in Vietnam', async () => {
  expect(await labels({ from: '2020-06-11', to: '2020-06-11' })).toEqual([
    'Đo lường 100%',
    '=HYPERLINK("x")',
  ]);
});

test.each([
  ['cai cach', ['Cải cách thể chế']],
  ['CẢI CÁCH', ['Cải cách thể chế']],
  ['de nghi', ['Cải cách thể chế']],
  ['do luong', ['Đo lường 100%']],
  ['100%', ['Đo lường 100%']],
  ['l__ng', []],
])(
  'text is found without case and diacritics, and is taken as it stands: %s',
  async (text, found) => {
    expect(await labels({ text, to: '2020-06-30' })).toEqual(found);
  },
);

test('filters are taken together', async () => {
  const to = '2020-06-30';
  expect(await labels({ action: 'task.confirm', to })).toEqual(['=HYPERLINK("x")']);
  expect(await labels({ subjectType: 'node', subjectId: '1', text: 'hien dai', to })).toHaveLength(
    1,
  );
  expect(await labels({ subjectType: 'node', action: 'task.confirm', to })).toEqual([]);
});

test('pages follow each other without gap or repetition, in the same instant too', async () => {
  const seen: number[] = [];
  let after: string | undefined;
  do {
    const page = await auditor.call(listEvents, { to: '2020-06-30', limit: 2, after });
    expect(page.events.length).toBeLessThanOrEqual(2);
    seen.push(...page.events.map((event) => event.id));
    after = page.next ?? undefined;
  } while (after !== undefined);
  expect(seen).toEqual([7, 6, 5, 4, 3, 2, 1]);
});

test('what can be filtered by is what there is', async () => {
  const words = await auditor.call(listTrailWords, {});
  expect(words.actions).toEqual(expect.arrayContaining(['task.confirm', 'task.note']));
  expect(words.subjectTypes).toEqual(expect.arrayContaining(['node', 'task']));
});

test('the trail is verified through the API, and what follows the seals is counted', async () => {
  await writeEvent(ground.db, 1);
  const verification = await auditor.call(verifyEvents, { scope: 'full' });
  expect(verification).toMatchObject({ isIntact: true, faults: [], expectedAt: null });
  expect(verification.unsealed).toBeGreaterThan(0);
  const hash = verification.head?.hash;
  const again = await auditor.call(verifyEvents, { scope: 'full', expect: hash });
  expect(again.expectedAt).toBe(verification.head?.number);
});

const download = (query: string) =>
  app.inject({
    method: 'GET',
    url: `/api/audit/export?to=2020-06-30&${query}`,
    headers: { cookie: auditor.cookie() },
  });

test('an export to CSV runs no formula, opens with its letters right, and is itself recorded', async () => {
  const answer = await download('format=csv');
  expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
  expect(answer.headers['content-disposition']).toMatch(/filename="nhat-ky-\d{4}-\d\d-\d\d\.csv"/);
  expect([...answer.rawPayload.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = answer.body.trimEnd().split('\r\n');
  expect(lines).toHaveLength(8);
  expect(lines[6]).toContain(`,"'=HYPERLINK(""x"")",`);
  expect(lines[7]).toContain('1,10/06/2020 23:59:59,');
  expect(lines[0]).toContain(',Vai trò,Mã vai trò,');
  expect(lines[0]).toContain(',Việc,Mã việc,Loại đối tượng,Mã loại,');
  expect(answer.body).toContain(',Xác nhận hoàn thành,task.confirm,Nhiệm vụ,task,');
  const [latest] = (await auditor.call(listEvents, { limit: 1 })).events;
  expect(latest).toMatchObject({ action: 'audit.export', after: { to: '2020-06-30' } });
  expect(latest?.person?.name).toContain('auditor');
});

test('an export to Excel holds the same rows', async () => {
  const answer = await download('format=xlsx');
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(answer.rawPayload as unknown as ArrayBuffer);
  const sheet = workbook.getWorksheet('Nhật ký');
  expect(sheet?.rowCount).toBe(8);
  expect(sheet?.getCell('L7').value).toBe('=HYPERLINK("x")');
});

test('only those who may read the trail get it', async () => {
  const officer = openBrowser(app);
  await officer.signIn('standingofficer', 'mật khẩu minh hoạ 2020');
  expect((await officer.refusal(listEvents, {}))?.code).toBe('not-allowed');
  expect((await officer.refusal(verifyEvents, {}))?.code).toBe('not-allowed');
  const answer = await app.inject({ method: 'GET', url: '/api/audit/export' });
  expect(answer.statusCode).toBe(401);
});
