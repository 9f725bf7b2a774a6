import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as contract from '#contract/agency.ts';
import { Problem } from '#contract/problem.ts';
import { day } from '#domain/calendar/day.ts';
import { buildApp } from '#server/app.ts';
import { openBrowser, type Browser } from '#test/access/browser.ts';
import { addPerson } from '#test/access/people.ts';
import { createTestDatabase, type TestDatabase } from '#test/database/database.ts';
import { loadDirectory } from './directory.ts';
import { seedAgencies } from './seed.ts';

let ground: TestDatabase;
let app: FastifyInstance;
let officer: Browser;
const password = 'mật khẩu minh hoạ 2020';
const today = '2025-12-31';
const source = 'dữ liệu minh hoạ';
let added: number[];

beforeAll(async () => {
  ground = await createTestDatabase();
  const { db } = ground;
  const installation = { province_name: 'Hà Nội', is_sample: true, working_day: today };
  await db.insertInto('installation').values(installation).execute();
  added = [await seedAgencies(db), await seedAgencies(db)];
  app = await buildApp({ db });
  await addPerson(db, { userName: 'thuongtruc', role: 'standingOfficer', password });
  officer = openBrowser(app);
  await officer.signIn('thuongtruc', password);
});
afterAll(async () => {
  await app.close();
  await ground.close();
});

const particulars = (name: string, more = {}) => ({
  name,
  shortName: name,
  kind: 'department' as const,
  parentId: null,
  validFrom: null,
  source,
  confidence: 'unconfirmed' as const,
  ...more,
});
const create = (name: string, more = {}) =>
  officer.call(contract.createAgency, particulars(name, more));
const read = (agencyId: number) => officer.call(contract.readAgency, { agencyId });
const list = async (on: string, name: string) =>
  (await officer.call(contract.listAgencies, { day: on })).agencies.filter(
    (agency) => agency.name === name,
  );
async function refused(asked: Promise<unknown>): Promise<Problem> {
  const answer = await asked.catch((error: unknown) => error);
  expect(answer).toBeInstanceOf(Problem);
  return answer as Problem;
}

test('the seed is loaded once, however often', async () => {
  expect(added[0]).toBeGreaterThan(600);
  expect(added[1]).toBe(0);
});

test('communes of one name in two districts are two bodies, each under its district', async () => {
  const { agencies } = await officer.call(contract.listAgencies, {
    day: '2020-06-11',
    kind: 'commune',
  });
  const named = agencies.filter((agency) => agency.shortName === 'Phường Minh Khai');
  expect(named.map((agency) => agency.parent?.name).sort()).toEqual([
    'UBND quận Bắc Từ Liêm',
    'UBND quận Hai Bà Trưng',
  ]);
});

test('a list on a day holds the bodies of that day, and says who stands there now', async () => {
  const then = await list('2020-06-11', 'Sở Thông tin và Truyền thông');
  expect(then).toHaveLength(1);
  expect(then[0]?.now.map((agency) => agency.name)).toEqual(['Sở Khoa học và Công nghệ']);
  expect(then[0]?.successors[0]).toMatchObject({ kind: 'merge', day: '2025-03-01' });
  expect(await list('2025-03-01', 'Sở Thông tin và Truyền thông')).toEqual([]);
  const [old] = await list('2020-06-11', 'Sở Nội vụ');
  const [next] = await list(today, 'Sở Nội vụ');
  expect(next?.id).not.toBe(old?.id);
  expect(next?.predecessors.map((step) => step.agency?.id)).toContain(old?.id);
});

test('a paper of 2020 finds the body of 2020', async () => {
  const [then] = await list('2020-06-11', 'Sở Nội vụ');
  const directory = await loadDirectory(ground.db, day('2020-06-11'));
  expect(Number(directory.find('SỞ NỘI VỤ')?.id)).toBe(then?.id);
});

test('an edit is kept with old and new, and refused to whoever saw an older version', async () => {
  const { id, version } = await create('Trung tâm thử nghiệm A');
  const edited = particulars('Trung tâm thử nghiệm A', { shortName: 'TTA' });
  await officer.call(contract.editAgency, { agencyId: id, version, ...edited });
  const agency = await read(id);
  expect(agency).toMatchObject({ shortName: 'TTA', version: 2, people: 0, obligations: 0 });
  expect(agency.history.map((entry) => entry.action)).toEqual(['agency.edit', 'agency.create']);
  expect(agency.history[0]?.before).toMatchObject({ shortName: 'Trung tâm thử nghiệm A' });
  const stale = await refused(
    officer.call(contract.editAgency, { agencyId: id, version, ...edited, shortName: 'TTB' }),
  );
  expect(stale.code).toBe('stale');
  expect(stale.extras).toMatchObject({
    yours: { shortName: 'TTB' },
    current: { shortName: 'TTA' },
  });
});

test('two bodies of one name never exist on one day, a later one may', async () => {
  const { id, version } = await create('Trung tâm thử nghiệm B', { validFrom: '2020-01-01' });
  const again = await refused(create('TRUNG TAM thử nghiệm B', { validFrom: '2024-01-01' }));
  expect(again.code).toBe('conflict');
  const closing = { agencyId: id, version, lastDay: '2023-12-31', reason: 'sắp xếp lại' };
  await officer.call(contract.closeAgency, closing);
  await create('Trung tâm thử nghiệm B', { validFrom: '2024-01-01' });
  expect((await read(id)).validTo).toBe('2023-12-31');
  const early = { ...closing, version: 2, lastDay: '2019-12-31' };
  expect((await refused(officer.call(contract.closeAgency, early))).code).toBe('conflict');
});

test('the name of a group is no agency', async () => {
  expect((await refused(create('Các sở, ban, ngành'))).code).toBe('conflict');
});

test('a merger closes the old ones the day before and leads from then to now', async () => {
  const old = [await create('Trung tâm thử nghiệm C1'), await create('Trung tâm thử nghiệm C2')];
  const heir = await create('Trung tâm thử nghiệm C3', { validFrom: '2025-07-01' });
  const merger = {
    kind: 'merge' as const,
    day: '2025-07-01',
    predecessorIds: old.map(({ id }) => id),
    successorIds: [heir.id],
    source,
    confidence: 'unconfirmed' as const,
  };
  const done = await officer.call(contract.recordSuccession, merger);
  expect(done).toEqual({ recorded: 2, closed: old.map(({ id }) => id) });
  const [first] = await Promise.all(old.map(({ id }) => read(id)));
  expect(first).toMatchObject({ validTo: '2025-06-30', isValid: false, version: 2 });
  expect(first?.now.map(({ id }) => id)).toEqual([heir.id]);
  const now = await read(heir.id);
  expect(now.origins).toHaveLength(2);
  expect(now.history[0]?.action).toBe('agency.succeed');
  expect((await refused(officer.call(contract.recordSuccession, merger))).message).toBe(
    'Việc kế thừa này đã được ghi.',
  );
  const back = {
    ...merger,
    day: '2025-09-01',
    predecessorIds: [heir.id],
    successorIds: [old[0]?.id ?? 0],
  };
  const circle = await refused(officer.call(contract.recordSuccession, back));
  expect(circle.message).toContain('Trung tâm thử nghiệm C1');
});

test('there is one standing agency at a time, and it exists', async () => {
  const [closed] = await list('2020-06-11', 'Sở Nội vụ');
  const [next] = await list(today, 'Sở Nội vụ');
  expect(closed?.isStanding).toBe(true);
  const reason = 'cơ quan cũ đã kết thúc';
  const choose = (agency: { id: number; version: number } | undefined) =>
    officer.call(contract.setStandingAgency, {
      agencyId: agency?.id ?? 0,
      version: agency?.version ?? 1,
      reason,
    });
  await choose(next);
  const { agencies } = await officer.call(contract.listAgencies, { scope: 'all' });
  expect(agencies.filter((agency) => agency.isStanding).map(({ id }) => id)).toEqual([next?.id]);
  const back = closed && { ...closed, version: closed.version + 1 };
  expect((await refused(choose(back))).message).toBe('Cơ quan này không còn tồn tại.');
});

test('who may only read the register is refused its keeping', async () => {
  await addPerson(ground.db, { userName: 'lanhdao', role: 'provinceLeader', password });
  const leader = openBrowser(app);
  await leader.signIn('lanhdao', password);
  expect((await leader.call(contract.listAgencies, {})).agencies.length).toBeGreaterThan(20);
  const create = await leader.refusal(contract.createAgency, particulars('Trung tâm D'));
  expect(create?.code).toBe('not-allowed');
});
