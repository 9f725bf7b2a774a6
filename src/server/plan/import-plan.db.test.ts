import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readLedger, settleFinding } from '#contract/finding.ts';
import { listPlans } from '#contract/plan.ts';
import { Problem } from '#contract/problem.ts';
import { confirmLeads, readTree, renameNode, setLead } from '#contract/rubric.ts';
import { decideLink, decideOn, listTasks, readTask, workOn } from '#contract/task.ts';
import type { DatabaseAddress } from '#server/db/address.ts';
import type { Browser } from '#test/access/browser.ts';
import { found } from '#test/builders/sample-app.ts';
import { planText, preview, sendPlan } from '#test/builders/plan-file.ts';
import { openSeededApp, type SeededApp } from '#test/builders/seeded-app.ts';

let opened: SeededApp;
let browser: Browser;

async function open(kept?: DatabaseAddress) {
  opened = await openSeededApp(kept);
  browser = opened.browser;
}
const close = () => opened.close();

const counts = async () => {
  const { rows } = await sql<Record<string, number>>`select
    (select count(*)::int from plan) as plans,
    (select count(*)::int from plan_document) as documents,
    (select count(*)::int from node where withdrawn_at is null) as nodes,
    (select count(*)::int from task where withdrawn_at is null) as tasks,
    (select count(*)::int from obligation where withdrawn_at is null) as obligations,
    (select count(*)::int from target where withdrawn_at is null) as targets,
    (select count(*)::int from agency) as agencies,
    (select count(*)::int from finding join plan on plan.document_id = finding.document_id) as findings,
    (select count(*)::int from audit_event where action like 'plan.%') as events`.execute(
    opened.database.db,
  );
  return found(rows[0]);
};

/** Every row of the plan with its version, parties of a task with their row. */
const versions = async () => {
  const { rows } = await sql<{ row: string }>`
    select 'node ' || code || ': ' || version as row from node union all
    select 'task ' || number || ': ' || version from task union all
    select 'target ' || id || ': ' || version from target where withdrawn_at is null union all
    select 'party ' || id from task_party where withdrawn_at is null union all
    select 'part ' || id || ': ' || version from obligation where task_id = 1 order by 1`.execute(
    opened.database.db,
  );
  return rows.map(({ row }) => row);
};

const refusalOf = (sent: Promise<unknown>) =>
  sent.then(
    () => null,
    (error: unknown) => {
      if (error instanceof Problem) return error;
      throw error;
    },
  );

const standingId = async () => found((await browser.call(listPlans, {})).plans[0]).id;
const tasksNow = async () => (await browser.call(listTasks, { planId: await standingId() })).tasks;
const taskNow = async (number: string) =>
  found((await tasksNow()).find((task) => task.number === number));
const nodeNow = async (code: string) => {
  const { nodes } = await browser.call(readTree, { planId: await standingId() });
  return found(nodes.find((node) => node.code === code));
};

describe('a plan imported for the first time', () => {
  beforeAll(() => open());
  afterAll(close);

  test('a dry run writes nothing at all', async () => {
    const before = await counts();
    const seen = await preview(browser, planText());
    expect(seen.standing).toBeNull();
    expect(seen.plan.tasks).toHaveLength(20);
    expect(await counts()).toEqual(before);
  });

  test('another file than the one of the dry run is not written', async () => {
    const before = await counts();
    const problem = await refusalOf(sendPlan(browser, planText(), { sha256: '0'.repeat(64) }));
    expect(problem?.code).toBe('conflict');
    expect(await counts()).toEqual(before);
  });

  test('a plan with errors is refused with node or line, and nothing of it is kept', async () => {
    const before = await counts();
    const faulty = planText([
      '3.4.5\tĐánh giá chất lượng giải quyết TTHC của địa phương\t0.75\t0',
      '3.4.5\tĐánh giá chất lượng giải quyết TTHC của địa phương\t0.75\t9',
    ]);
    const problem = found(await refusalOf(sendPlan(browser, faulty)));
    expect(problem.code).toBe('plan-has-errors');
    expect(problem.extras.faults?.map(({ path }) => path)).toContain('3.4.5');
    expect(await counts()).toEqual(before);
  });

  test('two imports at once make one plan: the second finds it unchanged', async () => {
    const outcomes = await Promise.all([
      sendPlan(browser, planText()),
      sendPlan(browser, planText()),
    ]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['created', 'unchanged']);
    expect(await counts()).toMatchObject({ plans: 1, documents: 1, nodes: 86, tasks: 20 });
  });

  test('obligations are one a lead and member, 631 where all of them lead', async () => {
    const { obligations } = await counts();
    const tasks = await tasksNow();
    expect(obligations).toBe(tasks.reduce((total, task) => total + task.progress.of, 0));
    expect(tasks.filter((task) => task.progress.of === 631).map(({ number }) => number)).toEqual([
      '1',
      '6',
      '15',
      '16',
    ]);
  });

  test('the same file again changes nothing and says so', async () => {
    const before = await counts();
    const again = await sendPlan(browser, planText());
    expect(again).toMatchObject({ outcome: 'unchanged', differences: [] });
    expect(await counts()).toEqual({ ...before, events: (before['events'] ?? 0) + 1 });
  });
});

describe('a corrected file', () => {
  let asIssued: DatabaseAddress;
  beforeAll(async () => {
    await open();
    await sendPlan(browser, planText());
    asIssued = await opened.keep();
  });
  beforeEach(() => open(asIssued));
  afterEach(close);

  const laterTask = ['Hoàn thành 8/2020', 'Hoàn thành 10/2020'] as const;

  test('its differences are shown first and written as shown', async () => {
    const corrected = planText([...laterTask], ['8.78\t9', '8.781\t9']);
    const seen = await preview(browser, corrected);
    expect(seen.differences).toEqual([
      {
        part: 'task',
        change: 'changed',
        key: '3',
        field: 'deadline',
        before: laterTask[0],
        after: laterTask[1],
      },
      {
        part: 'node',
        change: 'changed',
        key: '2',
        field: 'previousScore',
        before: '8,78',
        after: '8,781',
      },
    ]);
    const done = await sendPlan(browser, corrected);
    expect(done).toMatchObject({ outcome: 'updated', differences: seen.differences });
    expect((await taskNow('3')).deadline.lastDay).toBe('2020-10-31');
    expect((await nodeNow('2')).previousScore).toBe('8.781');
    expect(await counts()).toMatchObject({ plans: 1, documents: 2, nodes: 86, tasks: 20 });
  });

  test('raises the version of what it changes and of nothing else', async () => {
    const before = await versions();
    await sendPlan(browser, planText([...laterTask], ['8.78\t9', '8.781\t9']));
    const after = await versions();
    expect(after.filter((row, place) => row !== before[place])).toEqual(['node 2: 2', 'task 3: 2']);
  });

  test('a line put in above moves every row on the paper and changes none of them', async () => {
    const lead = await nodeNow('1.2');
    const planId = await standingId();
    await browser.call(confirmLeads, { planId, nodes: [{ id: lead.id, version: lead.version }] });
    const openFindings = lead.openFindings - 1;
    const before = await versions();
    const line = (await nodeNow('2')).line;
    await sendPlan(browser, planText(['II. ', '\nII. ']));
    expect((await nodeNow('2')).line).toBe((line ?? 0) + 1);
    expect(await versions()).toEqual(before);
    // What was settled stays settled, although its message names a line that moved.
    expect((await nodeNow('1.2')).openFindings).toBe(openFindings);
  });

  test('a person’s lead stays where the paper still prints what the person changed', async () => {
    const node = await nodeNow('1.1');
    expect(node.lead.basis).toBe('printed');
    const other = (await nodeNow('2.1')).lead.agencyId;
    await browser.call(setLead, { nodeId: node.id, agencyId: other, version: node.version });
    await sendPlan(browser, planText([...laterTask]));
    expect((await nodeNow('1.1')).lead).toMatchObject({ basis: 'confirmed', agencyId: other });
  });

  test('is refused when the plan has moved on since its dry run', async () => {
    const corrected = planText([...laterTask]);
    await sendPlan(browser, planText(['8.78\t9', '8.781\t9']));
    const problem = await refusalOf(sendPlan(browser, corrected, { version: 1 }));
    expect(problem).toMatchObject({
      code: 'stale',
      extras: { yours: { version: 1 }, current: { version: 2 } },
    });
    expect((await taskNow('3')).deadline.lastDay).toBe('2020-08-31');
  });

  test('what people have decided and done stays', async () => {
    const planId = await standingId();
    const lead = await nodeNow('1.2');
    expect(lead.lead.basis).toBe('proposed');
    await browser.call(confirmLeads, { planId, nodes: [{ id: lead.id, version: lead.version }] });
    const link = found((await taskNow('8')).links[0]);
    await browser.call(decideLink, { linkId: link.id, state: 'confirmed', version: link.version });
    const held = found(
      (await browser.call(readTask, { taskId: (await taskNow('2')).id })).obligations[0],
    );
    await browser.call(workOn, { obligationId: held.id, action: 'start', version: held.version });
    const { findings } = await browser.call(readLedger, { planId });
    const finding = found(findings.find(({ state }) => state === 'open'));
    await browser.call(settleFinding, {
      findingId: finding.id,
      state: 'accepted',
      note: 'in sai trong bản gốc',
      version: finding.version,
    });

    await sendPlan(browser, planText([...laterTask]));

    expect((await nodeNow('1.2')).lead).toMatchObject({ basis: 'confirmed', name: lead.lead.name });
    expect(found((await taskNow('8')).links[0])).toMatchObject({
      state: 'confirmed',
      code: link.code,
    });
    expect((await taskNow('2')).state).toBe('inProgress');
    const after = (await browser.call(readLedger, { planId })).findings;
    expect(after).toHaveLength(findings.length);
    expect(after.find(({ message }) => message === finding.message)).toMatchObject({
      state: 'accepted',
      note: 'in sai trong bản gốc',
    });
  });

  test('a name that a person corrected stays until the paper itself says another', async () => {
    const node = await nodeNow('4.4.2');
    await browser.call(renameNode, {
      nodeId: node.id,
      name: node.name.replace('Tình', 'Tính'),
      reason: 'lỗi quét',
      version: node.version,
    });
    await sendPlan(browser, planText([...laterTask]));
    expect((await nodeNow('4.4.2')).name).toMatch(/^Tính/);
  });

  test('going back to the file as issued does not double its findings', async () => {
    const before = await counts();
    await sendPlan(browser, planText([...laterTask]));
    expect(await sendPlan(browser, planText())).toMatchObject({ outcome: 'updated' });
    expect(await counts()).toMatchObject({ findings: before['findings'], documents: 2 });
    expect((await taskNow('3')).deadline.lastDay).toBe('2020-08-31');
  });

  test('a task taken out is withdrawn with its parts, and no longer waits for anybody', async () => {
    const task = await taskNow('19');
    const held = found((await browser.call(readTask, { taskId: task.id })).obligations[0]);
    const row = /^19\..*\n/m.exec(planText())?.[0] ?? '';
    await sendPlan(browser, planText([row, '']));
    expect((await tasksNow()).map(({ number }) => number)).not.toContain('19');
    const cancelled = {
      obligationId: held.id,
      action: 'cancel',
      reason: 'đã bỏ',
      version: 1,
    } as const;
    expect((await browser.refusal(decideOn, cancelled))?.code).toBe('not-found');
  });

  test('a task that only changed its number keeps its progress', async () => {
    const held = found(
      (await browser.call(readTask, { taskId: (await taskNow('2')).id })).obligations[0],
    );
    await browser.call(workOn, { obligationId: held.id, action: 'start', version: held.version });
    const two = /^2\.\tTổ chức kiểm tra.*\n/m.exec(planText())?.[0] ?? '';
    const three = /^3\.\tRà soát biên chế.*\n/m.exec(planText())?.[0] ?? '';
    const swapped = [two + three, three.replace('3.', '2.') + two.replace('2.', '3.')] as const;
    const { differences } = await sendPlan(browser, planText([...swapped]));
    expect(differences).toMatchObject([
      { part: 'task', key: '2', field: 'number', before: '3', after: '2' },
      { part: 'task', key: '3', field: 'number', before: '2', after: '3' },
    ]);
    expect(await taskNow('3')).toMatchObject({ state: 'inProgress' });
    expect((await taskNow('2')).state).toBe('notStarted');
  });
});
