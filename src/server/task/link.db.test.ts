import { afterAll, beforeAll, expect, test } from 'vitest';
import { readOverview } from '#contract/overview.ts';
import { readTree } from '#contract/rubric.ts';
import { addEntry, addLink, confirmLinks, decideLink, listTasks } from '#contract/task.ts';
import { found, openSampleApp, type SampleApp } from '#test/builders/sample-app.ts';

let sample: SampleApp;
beforeAll(async () => {
  sample = await openSampleApp();
});
afterAll(() => sample.close());

const linkOf = async (number: string, code: string) =>
  found((await sample.task(number)).links.find((link) => link.code === code));

const overview = async () =>
  (await sample.as('standing')).call(readOverview, { planId: sample.planId });

const nodeId = async (code: string) => {
  const { nodes } = await (await sample.as('standing')).call(readTree, { planId: sample.planId });
  return found(nodes.find((node) => node.code === code)).id;
};

test('a confirmed link stays, a rejected one leaves the node uncovered, and both can be reconsidered', async () => {
  const standing = await sample.as('standing');
  const decide = async (state: 'confirmed' | 'rejected' | 'proposed') => {
    const { id: linkId, version } = await linkOf('8', '3.4.5');
    return standing.call(decideLink, { linkId, state, version });
  };
  const isUncovered = async () => (await overview()).uncovered.some(({ code }) => code === '3.4.5');
  expect(await isUncovered()).toBe(false);
  expect((await decide('confirmed')).state).toBe('confirmed');
  expect(await isUncovered()).toBe(false);
  await decide('rejected');
  expect((await overview()).tasksWithoutNode.map(({ number }) => number)).toContain('8');
  await decide('proposed');
  expect(await isUncovered()).toBe(false);
});

test('a stale decision shows both states', async () => {
  const standing = await sample.as('standing');
  const { id: linkId, version } = await linkOf('10', '7.1.6');
  await standing.call(decideLink, { linkId, state: 'confirmed', version });
  expect(await standing.refusal(decideLink, { linkId, state: 'rejected', version })).toMatchObject({
    code: 'stale',
    extras: { yours: { state: 'rejected' }, current: { state: 'confirmed' } },
  });
});

test('a person adds a link with a reason, once', async () => {
  const standing = await sample.as('standing');
  const input = {
    taskId: (await sample.task('14')).id,
    nodeId: await nodeId('8.4'),
    reason: 'tài sản công góp vào thu ngân sách',
  };
  expect(await standing.call(addLink, input)).toMatchObject({
    code: '8.4',
    state: 'confirmed',
    lost: '0.5',
  });
  expect(await standing.refusal(addLink, input)).toMatchObject({ code: 'conflict' });
  expect((await overview()).uncovered.map(({ code }) => code)).not.toContain('8.4');
});

test('only the standing agency decides links', async () => {
  const { id: linkId, version } = await linkOf('12', '7.5.1');
  for (const person of ['officer', 'leader', 'province', 'auditor', 'administrator'] as const) {
    const browser = await sample.as(person);
    const problem = await browser.refusal(decideLink, { linkId, state: 'confirmed', version });
    expect([person, problem?.code]).toEqual([person, 'not-allowed']);
  }
});

test('notes and papers are added by the holder, kept in order, never by others', async () => {
  const officer = await sample.as('officer');
  const { id: obligationId } = await sample.onlyPart('12');
  await officer.call(addEntry, { obligationId, kind: 'note', note: 'đã rà soát 30 trang' });
  await officer.call(addEntry, {
    obligationId,
    kind: 'evidence',
    note: 'Báo cáo rà soát',
    link: '45/BC-STTTT',
  });
  const { entries } = await sample.part(obligationId);
  expect(entries.slice(0, 2)).toMatchObject([
    { kind: 'evidence', link: '45/BC-STTTT' },
    { kind: 'note', link: null },
  ]);
  for (const person of ['science', 'standing', 'auditor', 'province'] as const) {
    const browser = await sample.as(person);
    const problem = await browser.refusal(addEntry, {
      obligationId,
      kind: 'note',
      note: 'chen vào',
    });
    expect([person, problem?.code]).toEqual([person, 'not-allowed']);
  }
});

const proposedLinks = async () => {
  const { tasks } = await (await sample.as('standing')).call(listTasks, { planId: sample.planId });
  return tasks
    .flatMap(({ links }) => links)
    .filter(({ state }) => state === 'proposed')
    .map(({ id, version }) => ({ id, version }));
};

test('one stale link in a pass leaves all of them as they were', async () => {
  const standing = await sample.as('standing');
  const links = await proposedLinks();
  const late = links.map((link, place) => (place === 1 ? { ...link, version: 99 } : link));
  const problem = await standing.refusal(confirmLinks, { planId: sample.planId, links: late });
  expect(problem?.code).toBe('stale');
  expect(await proposedLinks()).toEqual(links);
});

test('links proposed are confirmed in one pass, each on the record with its reason', async () => {
  const standing = await sample.as('standing');
  const links = await proposedLinks();
  expect(links.length).toBeGreaterThan(3);
  const done = await standing.call(confirmLinks, { planId: sample.planId, links });
  expect(done.confirmed).toBe(links.length);
  expect(await proposedLinks()).toEqual([]);
  const recorded = await sample.database.db
    .selectFrom('audit_event')
    .select('subject_label')
    .where('action', '=', 'task.link.confirmed')
    .where(
      'subject_id',
      'in',
      links.map(({ id }) => String(id)),
    )
    .where('reason', 'is not', null)
    .execute();
  expect(recorded).toHaveLength(links.length);
  expect(recorded[0]?.subject_label).toMatch(/^Nhiệm vụ \d+ – tiêu chí \d/);
  const again = await standing.refusal(confirmLinks, {
    planId: sample.planId,
    links: links.slice(0, 1).map(({ id, version }) => ({ id, version: version + 1 })),
  });
  expect(again?.code).toBe('conflict');
});
