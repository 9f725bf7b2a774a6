import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { agreeWithRest, readSheet, saveScore } from '#contract/assessment.ts';
import {
  handOn,
  manageSheet,
  readMoves,
  recallSheet,
  sendBack,
} from '#contract/assessment-move.ts';
import type { Problem } from '#contract/problem.ts';
import { parsePoints, sum, type Points } from '#domain/points/points.ts';
import type { sheetDesk } from '#test/builders/round-app.ts';
import { openRoundApp, type CastName, type RoundApp } from '#test/builders/round-app.ts';
import { leaves } from '#test/builders/small-rubric.ts';

let ground: RoundApp;
beforeAll(async () => {
  ground = await openRoundApp();
});
afterAll(() => ground.close());

const people: CastName[] = [
  'justiceOfficer',
  'justiceLeader',
  'financeOfficer',
  'healthOfficer',
  'standing',
  'province',
  'auditor',
];
const attempt = fc.record({
  what: fc.constantFrom(
    'save',
    'save',
    'agree',
    'handOn',
    'handOn',
    'return',
    'recall',
    'reopen',
    'extend',
  ),
  // Whoever may act is tried as often as all others together.
  person: fc.oneof(fc.constant('likely' as const), fc.constantFrom(...people)),
  code: fc.constantFrom(...leaves),
  value: fc.constantFrom('0', '50', '100'),
  reason: fc.constantFrom('', 'vì lý do'),
  toStage: fc.integer({ min: 1, max: 6 }),
  isStale: fc.boolean(),
});
type Attempt = typeof attempt extends fc.Arbitrary<infer T> ? T : never;
type Sheet = Awaited<ReturnType<ReturnType<typeof sheetDesk>['read']>>;

const likely: CastName[] = [
  'justiceOfficer',
  'justiceLeader',
  'financeOfficer',
  'justiceOfficer',
  'province',
  'standing',
];

async function attemptOn(sheet: Sheet, one: Attempt): Promise<Problem | null> {
  const person = one.person === 'likely' ? (likely[sheet.stage - 1] ?? 'standing') : one.person;
  const browser = ground.as(person);
  const move = { sheetId: sheet.id, version: sheet.version - (one.isStale ? 1 : 0) };
  const reason = one.reason === '' ? undefined : one.reason;
  switch (one.what) {
    case 'save': {
      const own = sheet.entries.find(
        ({ code, stage }) => code === one.code && stage === sheet.stage,
      );
      return browser.refusal(saveScore, {
        sheetId: sheet.id,
        nodeId: sheet.nodeIds[one.code] ?? 0,
        version: (own?.version ?? 0) + (one.isStale ? 1 : 0),
        facts: one.code.endsWith('.1')
          ? { answer: one.value === '0' ? 'no' : 'yes' }
          : { value: one.value },
        reason,
      });
    }
    case 'agree':
      return browser.refusal(agreeWithRest, { sheetId: sheet.id });
    case 'handOn':
      return browser.refusal(handOn, move);
    case 'recall':
      return browser.refusal(recallSheet, move);
    case 'return':
      return browser.refusal(sendBack, { ...move, toStage: one.toStage, reason: one.reason });
    case 'reopen':
    case 'extend':
      return ground.as(person).refusal(manageSheet, {
        ...move,
        action: one.what,
        toStage: one.toStage,
        reason: one.reason,
        closesOn: '2021-04-10',
      });
  }
}

const isWriting = (what: Attempt['what']) => what === 'save' || what === 'agree';
const countEvents = async () => {
  const row = await ground.database.db
    .selectFrom('audit_event')
    .select(({ fn }) => fn.countAll<string>().as('n'))
    .where('action', 'like', 'assessment.%')
    .executeTakeFirstOrThrow();
  return Number(row.n);
};

/** The total of the latest layer, added up from what is shown. */
function addUp(sheet: Sheet): Points {
  const standing = leaves.flatMap((code) => {
    const entries = sheet.entries.filter((one) => one.code === code);
    const latest = entries.sort((a, b) => b.stage - a.stage)[0];
    const value = latest?.points == null ? null : parsePoints(latest.points);
    return value === null ? [] : [value];
  });
  return sum(standing);
}

test('whatever is tried, by whomever, layers, log, totals and trail agree', async () => {
  const { sheetId: idOf } = await ground.round();
  const sheetId = idOf('justice');
  const read = () => ground.as('auditor').call(readSheet, { sheetId });
  await fc.assert(
    fc.asyncProperty(fc.array(attempt, { minLength: 5, maxLength: 40 }), async (attempts) => {
      for (const one of attempts) {
        const before = await read();
        const events = await countEvents();
        const problem = await attemptOn(before, one);
        const after = await read();
        if (problem !== null) {
          expect(after).toEqual(before);
          expect(await countEvents()).toBe(events);
          continue;
        }
        expect(await countEvents()).toBeGreaterThan(events);
        expect(after.stage).toBeGreaterThanOrEqual(1);
        expect(after.stage).toBeLessThanOrEqual(6);
        expect(after.version - before.version).toBe(isWriting(one.what) ? 0 : 1);
        expect(isWriting(one.what) && one.what === 'save' ? one.isStale : false).toBe(false);
        // Other layers than the one of the stage stay as they were.
        const others = (sheet: Sheet) =>
          sheet.entries.filter(({ stage }) => stage !== before.stage);
        expect(others(after)).toEqual(others(before));
        if (after.entries.length > 0) {
          const top = Math.max(...after.entries.map(({ stage }) => stage));
          const kept = after.results.find(({ stage }) => stage === top)?.totals.total;
          expect(kept).toBe(addUp(after));
        }
      }
      const { moves } = await ground.as('auditor').call(readMoves, { sheetId });
      const { stage, state } = await read();
      const log = [...moves].reverse();
      log.forEach((move, at) => expect(move.stageBefore).toBe(log[at - 1]?.stageAfter ?? 1));
      if (log.length > 0)
        expect(log.at(-1)).toMatchObject({ stageAfter: stage, stateAfter: state });
    }),
    { numRuns: 12, seed: 20210310 },
  );
}, 120_000);
