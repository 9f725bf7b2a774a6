import { afterAll, beforeAll, expect, test } from 'vitest';
import { readLedger, settleFinding } from '#contract/finding.ts';
import { confirmLeads, readTree, renameNode, setLead } from '#contract/rubric.ts';
import { buildApp } from '#server/app.ts';
import { openBrowser, type Browser } from '#test/access/browser.ts';
import { createTestDatabase, type TestDatabase } from '#test/database/database.ts';

let database: TestDatabase;
let officer: Browser;
let planId: number;

beforeAll(async () => {
  database = await createTestDatabase('sample');
  const app = await buildApp({ db: database.db });
  officer = openBrowser(app);
  await officer.signIn('thuongtruc', 'mau-chiso-2020');
  const plan = await database.db.selectFrom('plan').select('id').executeTakeFirstOrThrow();
  planId = plan.id;
});
afterAll(() => database.close());

const openLeadFindings = async () =>
  (await officer.call(readLedger, { planId })).findings.filter(
    ({ code, state }) => code === 'lead-proposed' && state === 'open',
  );

const nodeOf = async (code: string) => {
  const { nodes } = await officer.call(readTree, { planId });
  const found = nodes.find((node) => node.code === code);
  if (found === undefined) throw new Error(`no node ${code}`);
  return found;
};

test('a lead given by a person leaves nothing open about the blank cell', async () => {
  const before = await openLeadFindings();
  expect(before).toHaveLength(51);
  const { id, version, lead } = await nodeOf('4.1.3');
  await officer.call(setLead, {
    nodeId: id,
    agencyId: lead.agencyId,
    reason: 'Theo phân công',
    version,
  });
  expect((await openLeadFindings()).map(({ node }) => node?.code)).toEqual(
    before.map(({ node }) => node?.code).filter((code) => code !== '4.1.3'),
  );
});

test('a confirmation in one pass settles each finding under the name of the person', async () => {
  const { nodes } = await officer.call(readTree, { planId });
  const proposed = nodes.filter(({ lead }) => lead.basis === 'proposed' && lead.name !== null);
  await officer.call(confirmLeads, {
    planId,
    nodes: proposed.map(({ id, version }) => ({ id, version })),
  });
  expect(await openLeadFindings()).toEqual([]);
  const { findings } = await officer.call(readLedger, { planId });
  const settled = findings.filter(({ code }) => code === 'lead-proposed');
  expect(new Set(settled.map(({ state }) => state))).toEqual(new Set(['accepted']));
  expect(settled.every(({ decidedBy }) => decidedBy?.includes('Sở Nội vụ'))).toBe(true);
  const recorded = await database.db
    .selectFrom('audit_event')
    .select((event) => event.fn.countAll<number>().as('n'))
    .where('action', '=', 'finding.accepted')
    .executeTakeFirstOrThrow();
  expect(Number(recorded.n)).toBe(51);
});

test('a slip is suggested only while the name still has it', async () => {
  const { findings } = await officer.call(readLedger, { planId });
  const suggestions = findings.filter(({ code, node }) => code === 'scan-slip' && node !== null);
  expect(suggestions.find(({ node }) => node?.code === '8.1')?.suggestedName).toBe(
    'Kết quả Chỉ số hài lòng (SIPAS)',
  );
  expect(suggestions.find(({ node }) => node?.code === '2.4.2')?.suggestedName).toBe(
    'Tính hợp lý của các VBQPPL thuộc phạm vi quản lý nhà nước của tỉnh',
  );
});

const slipAt = async (code: string) => {
  const { findings } = await officer.call(readLedger, { planId });
  const found = findings.find((each) => each.code === 'scan-slip' && each.node?.code === code);
  if (found === undefined) throw new Error(`no slip at ${code}`);
  return found;
};
const settle = async (code: string, state: 'open' | 'accepted' | 'corrected') => {
  const { id, version } = await slipAt(code);
  return officer.call(settleFinding, { findingId: id, state, version });
};

test('a slip corrected brings the right name, and taking it back brings the old one', async () => {
  const printed = (await nodeOf('8.1')).name;
  await settle('8.1', 'corrected');
  expect((await nodeOf('8.1')).name).toBe('Kết quả Chỉ số hài lòng (SIPAS)');
  await settle('8.1', 'open');
  expect((await nodeOf('8.1')).name).toBe(printed);
  expect((await slipAt('8.1')).suggestedName).toBe('Kết quả Chỉ số hài lòng (SIPAS)');
});

test('a name that somebody has changed since is theirs', async () => {
  await settle('8.1', 'corrected');
  const { id, version } = await nodeOf('8.1');
  const name = 'Kết quả Chỉ số hài lòng về sự phục vụ hành chính (SIPAS)';
  await officer.call(renameNode, { nodeId: id, name, reason: 'Theo tên đầy đủ', version });
  await settle('8.1', 'open');
  expect((await nodeOf('8.1')).name).toBe(name);
});

test('a slip accepted as printed changes no name', async () => {
  const before = await nodeOf('2.4.2');
  await settle('2.4.2', 'accepted');
  expect(await nodeOf('2.4.2')).toMatchObject({ name: before.name, version: before.version });
});
