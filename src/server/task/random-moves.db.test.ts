import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decideOn, obligationState, workOn } from '#contract/task.ts';
import { obligationActions, moves, type ObligationAction } from '#domain/task/state.ts';
import { openSampleApp, type SampleApp, type SamplePerson } from '#test/builders/sample-app.ts';

let sample: SampleApp;
beforeAll(async () => {
  sample = await openSampleApp();
});
afterAll(() => sample.close());

const persons = ['science', 'officer', 'standing', 'auditor'] as const;
const attempt = fc.record({
  action: fc.constantFrom(...obligationActions),
  person: fc.constantFrom<SamplePerson>(...persons),
  reason: fc.constantFrom(undefined, '', 'vì lý do'),
  isStale: fc.boolean(),
});

const countEvents = async (obligationId: number) => {
  const { rows } = await sample.database.db
    .selectFrom('audit_event')
    .select((event) => event.fn.countAll<string>().as('n'))
    .where('subject_type', '=', 'obligation')
    .where('subject_id', '=', String(obligationId))
    .executeTakeFirstOrThrow()
    .then((row) => ({ rows: Number(row.n) }));
  return rows;
};

async function tryMove(
  obligationId: number,
  version: number,
  { action, person, reason }: { action: ObligationAction; person: SamplePerson; reason?: string },
) {
  const browser = await sample.as(person);
  return action === 'start' || action === 'submit' || action === 'withdraw'
    ? browser.refusal(workOn, { obligationId, version, action, note: reason })
    : browser.refusal(decideOn, { obligationId, version, action, reason });
}

test('whatever is tried, states are legal, an accepted move is one version, one event, one entry', async () => {
  const { id } = await sample.ownPart('15', 'science');
  await fc.assert(
    fc.asyncProperty(fc.array(attempt, { minLength: 1, maxLength: 12 }), async (attempts) => {
      for (const one of attempts) {
        const before = await sample.part(id);
        const events = await countEvents(id);
        const seen = one.isStale && before.version > 1 ? before.version - 1 : before.version;
        const problem = await tryMove(id, seen, one);
        const after = await sample.part(id);
        const accepted = problem === null ? 1 : 0;
        expect(obligationState.options).toContain(after.state);
        expect(after.version).toBe(before.version + accepted);
        expect(await countEvents(id)).toBe(events + accepted);
        expect(after.entries).toHaveLength(before.entries.length + accepted);
        expect(after.state).toBe(accepted === 1 ? moves[one.action].to : before.state);
        if (accepted === 1) expect(moves[one.action].from).toContain(before.state);
        const isDelivered = after.state === 'submitted' || after.state === 'confirmed';
        if (isDelivered) expect(after.deliveredOn).toBe('2020-07-06');
      }
    }),
    { numRuns: 25 },
  );
});
