import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listEvents } from '#contract/audit.ts';
import { addEntry, decideOn, readTask, workOn } from '#contract/task.ts';
import { found, openSampleApp, type SampleApp } from '#test/builders/sample-app.ts';

let sample: SampleApp;
beforeAll(async () => {
  sample = await openSampleApp();
});
afterAll(() => sample.close());

const latestEvents = async (limit: number) =>
  (await (await sample.as('auditor')).call(listEvents, { limit })).events;

describe('the way of a part', () => {
  test('its agency starts, notes and submits; the standing agency returns; again; confirmed', async () => {
    const [science, standing] = [await sample.as('science'), await sample.as('standing')];
    const { id: obligationId } = await sample.ownPart('16', 'science');
    const work = async (action: 'start' | 'submit') =>
      science.call(workOn, {
        obligationId,
        action,
        version: (await sample.part(obligationId)).version,
      });
    const decide = async (action: 'return' | 'confirm', reason?: string) =>
      standing.call(decideOn, {
        obligationId,
        action,
        reason,
        version: (await sample.part(obligationId)).version,
      });
    const before = await sample.task('16');
    expect(before.progress).toMatchObject({ of: 631, confirmed: 0, overdue: 631 });

    expect((await work('start')).state).toBe('inProgress');
    await science.call(addEntry, { obligationId, kind: 'note', note: 'đã họp với các phòng' });
    expect((await work('submit')).state).toBe('submitted');
    expect((await sample.task('16')).progress).toMatchObject({
      confirmed: 0,
      submitted: 1,
      overdue: 630,
    });
    expect((await decide('return', 'thiếu phụ lục')).state).toBe('returned');
    const returned = await sample.part(obligationId, 'science');
    expect(returned).toMatchObject({
      state: 'returned',
      reason: 'thiếu phụ lục',
      deliveredOn: null,
    });
    expect(returned.actions).toEqual(['start', 'submit']);
    expect((await work('submit')).state).toBe('submitted');
    expect((await decide('confirm')).state).toBe('confirmed');

    const after = await sample.task('16');
    expect(after.progress).toMatchObject({ of: 631, confirmed: 1, submitted: 0, overdue: 630 });
    expect(after.state).toBe('inProgress');
    const { entries } = await sample.part(obligationId);
    expect(entries.map(({ kind, stateAfter }) => stateAfter ?? kind)).toEqual([
      'confirmed',
      'submitted',
      'returned',
      'submitted',
      'note',
      'inProgress',
    ]);
  });

  test('what came in after its last day shows by how many days', async () => {
    const part = await sample.onlyPart('5');
    expect(part).toMatchObject({
      state: 'submitted',
      lastDay: '2020-06-30',
      deliveredOn: '2020-07-06',
      daysLate: 6,
      isOverdue: false,
    });
  });
});

describe('refused', () => {
  test('a move from the wrong state names the state that stands', async () => {
    const part = await sample.ownPart('15', 'officer');
    const problem = await (
      await sample.as('officer')
    ).refusal(workOn, { obligationId: part.id, action: 'submit', version: part.version });
    expect(problem).toMatchObject({
      code: 'illegal-move',
      extras: { current: { state: 'notStarted' } },
    });
  });

  test('another agency may not touch a part, nor may readers', async () => {
    const part = await sample.ownPart('15', 'officer');
    const input = { obligationId: part.id, action: 'start', version: part.version } as const;
    for (const person of [
      'science',
      'office',
      'standing',
      'province',
      'auditor',
      'administrator',
    ] as const) {
      const problem = await (await sample.as(person)).refusal(workOn, input);
      expect([person, problem?.code]).toEqual([person, 'not-allowed']);
    }
    expect((await sample.part(part.id)).version).toBe(part.version);
  });

  test('an agency does not confirm its own work', async () => {
    const part = await sample.onlyPart('5');
    const problem = await (
      await sample.as('office')
    ).refusal(decideOn, { obligationId: part.id, action: 'confirm', version: part.version });
    expect(problem?.code).toBe('not-allowed');
  });

  test('returning and cancelling need a reason, which the answer says', async () => {
    const part = await sample.onlyPart('5');
    const standing = await sample.as('standing');
    for (const action of ['return', 'cancel'] as const)
      for (const reason of [undefined, '', '   '])
        expect(
          await standing.refusal(decideOn, {
            obligationId: part.id,
            action,
            reason,
            version: part.version,
          }),
        ).toMatchObject({ code: 'bad-input', extras: { faults: [{ path: 'reason' }] } });
  });

  test('the second of two people who saw the same version is shown both values', async () => {
    const part = await sample.ownPart('20', 'officer');
    const [officer, leader] = [await sample.as('officer'), await sample.as('leader')];
    const input = { obligationId: part.id, action: 'start', version: part.version } as const;
    const answers = await Promise.all([
      officer.refusal(workOn, input),
      leader.refusal(workOn, input),
    ]);
    const refused = answers.filter((answer) => answer !== null);
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatchObject({
      code: 'stale',
      extras: {
        yours: { state: 'inProgress', version: part.version },
        current: { state: 'inProgress', version: part.version + 1 },
      },
    });
  });

  test('a move of an unknown part is not found', async () => {
    const officer = await sample.as('officer');
    const problem = await officer.refusal(workOn, {
      obligationId: 9_999_999,
      action: 'start',
      version: 1,
    });
    expect(problem?.code).toBe('not-found');
  });
});

describe('cancelled and reopened', () => {
  test('a cancelled part leaves N, a reopened one comes back', async () => {
    const standing = await sample.as('standing');
    const part = await sample.ownPart('1', 'science');
    const decide = async (action: 'cancel' | 'reopen') => {
      const { version } = await sample.part(part.id);
      await standing.call(decideOn, {
        obligationId: part.id,
        action,
        reason: 'không thuộc phạm vi',
        version,
      });
      return (await sample.task('1')).progress.of;
    };
    expect(await decide('cancel')).toBe(630);
    expect(await decide('reopen')).toBe(631);
  });
});

describe('the trail', () => {
  test('the standing agency may confirm its own part, and the trail says that it was its own', async () => {
    const standing = await sample.as('standing');
    const part = await sample.onlyPart('3');
    for (const action of ['start', 'submit'] as const) {
      const { version } = await sample.part(part.id);
      await standing.call(workOn, { obligationId: part.id, action, version });
    }
    const { version } = await sample.part(part.id);
    await standing.call(decideOn, { obligationId: part.id, action: 'confirm', version });
    const [event, submitted] = await latestEvents(2);
    expect(event).toMatchObject({
      action: 'task.confirm',
      person: { role: 'standingOfficer' },
      agency: { name: 'Sở Nội vụ' },
      before: { state: 'submitted' },
      after: { state: 'confirmed', ownAgency: true },
    });
    expect(submitted?.after).not.toHaveProperty('ownAgency');
  });
});

test('readers are offered no action, the holder and the standing agency theirs', async () => {
  const part = await sample.onlyPart('12');
  const actionsOf = async (person: Parameters<typeof sample.as>[0]) =>
    (await sample.part(part.id, person)).actions;
  expect(await actionsOf('officer')).toEqual(['submit']);
  expect(await actionsOf('leader')).toEqual(['submit']);
  expect(await actionsOf('standing')).toEqual(['cancel']);
  expect(await actionsOf('province')).toEqual([]);
  expect(await actionsOf('auditor')).toEqual([]);
  expect(await actionsOf('science')).toEqual([]);
});

test('a task lists each of its 631 holders once', async () => {
  const standing = await sample.as('standing');
  const detail = await standing.call(readTask, { taskId: (await sample.task('6')).id });
  expect(detail.obligations).toHaveLength(631);
  expect(new Set(detail.obligations.map(({ agencyId }) => agencyId)).size).toBe(631);
  expect(found(detail.obligations[0]).actions).toContain('cancel');
});
