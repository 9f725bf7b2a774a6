import { afterAll, beforeAll, expect, test } from 'vitest';
import { askExtension, decideExtension, decideOn, workOn } from '#contract/task.ts';
import type { Day } from '#domain/calendar/day.ts';
import { found, openSampleApp, type SampleApp } from '#test/builders/sample-app.ts';

let sample: SampleApp;
beforeAll(async () => {
  sample = await openSampleApp();
});
afterAll(() => sample.close());

const later = '2020-08-15' as Day;

const ask = async (number: string, askedDay: Day, reason = 'chờ hướng dẫn của Bộ') => {
  const part = await sample.ownPart(number, 'officer');
  const officer = await sample.as('officer');
  return officer.refusal(askExtension, {
    obligationId: part.id,
    version: part.version,
    askedDay,
    reason,
  });
};

const decide = async (
  number: string,
  input: { decision: 'granted' | 'refused'; grantedDay?: Day; reason?: string },
) => {
  const part = await sample.ownPart(number, 'officer');
  const open = found(part.openExtension);
  const standing = await sample.as('standing');
  return standing.refusal(decideExtension, {
    extensionId: open.id,
    version: open.version,
    ...input,
  });
};

test('a granted day is the last day of this part alone; the plan keeps its words', async () => {
  const others = (await sample.task('16')).progress.overdue;
  expect(await ask('16', later)).toBeNull();
  expect((await sample.ownPart('16', 'officer')).openExtension).toMatchObject({ askedDay: later });
  expect(await decide('16', { decision: 'granted', grantedDay: '2020-07-31' as Day })).toBeNull();
  const part = await sample.ownPart('16', 'officer');
  expect(part).toMatchObject({
    lastDay: '2020-07-31',
    isExtended: true,
    isOverdue: false,
    daysLeft: 25,
    openExtension: null,
  });
  expect(part.extensions).toMatchObject([
    { state: 'granted', askedDay: later, grantedDay: '2020-07-31' },
  ]);
  const task = await sample.task('16');
  expect(task.progress.overdue).toBe(others - 1);
  expect(task.deadline).toMatchObject({ text: 'Hoàn thành 6/2020', lastDay: '2020-06-30' });
  expect(task.daysLeft).toBe(-6);
});

test('a later request starts from the day granted, not from the one written', async () => {
  expect(await ask('16', '2020-07-31' as Day)).toMatchObject({
    code: 'bad-input',
    extras: { faults: [{ path: 'askedDay' }] },
  });
  expect(await ask('16', '2020-08-01' as Day)).toBeNull();
});

test('one request waits at a time', async () => {
  expect(await ask('16', later)).toMatchObject({ code: 'conflict' });
});

test('a refusal needs a reason and leaves the day in force', async () => {
  expect(await decide('16', { decision: 'refused' })).toMatchObject({
    code: 'bad-input',
    extras: { faults: [{ path: 'reason' }] },
  });
  expect(await decide('16', { decision: 'refused', reason: 'đã gia hạn một lần' })).toBeNull();
  const part = await sample.ownPart('16', 'officer');
  expect(part.lastDay).toBe('2020-07-31');
  expect(part.extensions.at(-1)).toMatchObject({
    state: 'refused',
    decisionReason: 'đã gia hạn một lần',
  });
});

test('what was decided is not decided again', async () => {
  const [decided] = (await sample.ownPart('16', 'officer')).extensions;
  const standing = await sample.as('standing');
  const { id: extensionId, version } = found(decided);
  const again = { extensionId, decision: 'refused', reason: 'nghĩ lại' } as const;
  expect(await standing.refusal(decideExtension, { ...again, version })).toMatchObject({
    code: 'illegal-move',
  });
  expect(await standing.refusal(decideExtension, { ...again, version: version - 1 })).toMatchObject(
    {
      code: 'stale',
      extras: {
        yours: { state: 'refused' },
        current: { state: 'granted', grantedDay: '2020-07-31' },
      },
    },
  );
});

test('a day that is not later than the one in force is not granted', async () => {
  expect(await ask('20', '2020-12-31' as Day)).toBeNull();
  expect(
    await decide('20', { decision: 'granted', grantedDay: '2020-11-30' as Day }),
  ).toMatchObject({
    code: 'bad-input',
  });
});

test('another agency and the readers may not ask', async () => {
  const part = await sample.ownPart('15', 'officer');
  const input = {
    obligationId: part.id,
    version: part.version,
    askedDay: '2021-01-31' as Day,
    reason: 'chờ',
  };
  for (const person of ['science', 'standing', 'province', 'auditor'] as const) {
    const problem = await (await sample.as(person)).refusal(askExtension, input);
    expect([person, problem?.code]).toEqual([person, 'not-allowed']);
  }
});

test('an agency does not grant its own extension', async () => {
  const open = found((await sample.onlyPart('17')).openExtension);
  const science = await sample.as('science');
  const input = { extensionId: open.id, version: open.version, decision: 'granted' } as const;
  expect((await science.refusal(decideExtension, input))?.code).toBe('not-allowed');
});

test('what is delivered needs no extension', async () => {
  const part = await sample.onlyPart('5');
  const office = await sample.as('office');
  expect(
    await office.refusal(askExtension, {
      obligationId: part.id,
      version: part.version,
      askedDay: later,
      reason: 'chờ',
    }),
  ).toMatchObject({ code: 'illegal-move' });
});

test('a request on an older version shows the day in force beside the day asked for', async () => {
  const part = await sample.onlyPart('12');
  const officer = await sample.as('officer');
  await officer.call(workOn, { obligationId: part.id, action: 'submit', version: part.version });
  const standing = await sample.as('standing');
  await standing.call(decideOn, {
    obligationId: part.id,
    action: 'return',
    reason: 'thiếu số liệu',
    version: part.version + 1,
  });
  expect(
    await officer.refusal(askExtension, {
      obligationId: part.id,
      version: part.version,
      askedDay: later,
      reason: 'chờ',
    }),
  ).toMatchObject({
    code: 'stale',
    extras: { yours: { lastDay: later }, current: { lastDay: '2020-07-31', state: 'returned' } },
  });
});
