import { afterAll, beforeAll, expect, test } from 'vitest';
import { readWorklist } from '#contract/overview.ts';
import { workOn } from '#contract/task.ts';
import { openSampleApp, type SampleApp, type SamplePerson } from '#test/builders/sample-app.ts';

let sample: SampleApp;
beforeAll(async () => {
  sample = await openSampleApp();
});
afterAll(() => sample.close());

const worklist = async (person: SamplePerson) =>
  (await (await sample.as(person)).call(readWorklist, { planId: sample.planId })).items;

const taskNumbers = async (person: SamplePerson, kind: string) =>
  (await worklist(person))
    .filter((item) => item.kind === kind)
    .map(({ title }) => title.split('.')[0]);

test('an agency sees what it has still to deliver, the overdue first', async () => {
  expect(await taskNumbers('officer', 'obligation')).toEqual(['6', '16', '1', '12', '15', '20']);
  expect(await taskNumbers('leader', 'obligation')).toEqual(
    await taskNumbers('officer', 'obligation'),
  );
  expect((await worklist('officer'))[0]?.days).toBeLessThan(0);
});

test('what is submitted moves from the list of its agency to that of the standing one', async () => {
  const officer = await sample.as('officer');
  const { id: obligationId, version } = await sample.onlyPart('12');
  expect(await taskNumbers('standing', 'confirmation')).toEqual(['5']);
  await officer.call(workOn, { obligationId, action: 'submit', version });
  expect(await taskNumbers('officer', 'obligation')).not.toContain('12');
  expect(await taskNumbers('standing', 'confirmation')).toEqual(['5', '12']);
});

test('an extension waits under the day in force, already past, with the day asked for beside it', async () => {
  const extension = (await worklist('standing')).find(({ kind }) => kind === 'extension');
  expect(extension).toMatchObject({ lastDay: '2020-06-29', days: -7, askedDay: '2020-07-31' });
});

test('the standing officer settles the reading of the plan, nobody else does', async () => {
  const gathered = async (person: SamplePerson) =>
    (await worklist(person))
      .filter(({ kind }) => ['finding', 'lead', 'link'].includes(kind))
      .map(({ kind, count }) => [kind, count > 0]);
  expect(await gathered('standing')).toEqual([
    ['finding', true],
    ['lead', true],
    ['link', true],
  ]);
  for (const person of ['officer', 'leader', 'province', 'auditor', 'administrator'] as const)
    expect(await gathered(person)).toEqual([]);
});

test('readers have no task to do and none to confirm', async () => {
  for (const person of ['province', 'auditor'] as const) {
    const kinds = new Set((await worklist(person)).map(({ kind }) => kind));
    expect([person, [...kinds].filter((kind) => kind !== 'node')]).toEqual([person, []]);
  }
});

test('every list is in the order of its days, those without a day last', async () => {
  for (const person of ['standing', 'officer', 'office', 'science'] as const) {
    const days = (await worklist(person)).map((item) => item.days ?? Infinity);
    expect(days).toEqual(days.toSorted((a, b) => a - b));
  }
});
