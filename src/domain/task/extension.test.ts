import { expect, test } from 'vitest';
import { day } from '../calendar/day.ts';
import {
  approveExtension,
  effectiveDeadline,
  refuseExtension,
  requestExtension,
  type ExtensionRequest,
} from './extension.ts';

const written = { text: 'Hoàn thành 7/2020', lastDay: day('2020-07-31') };
const asked: ExtensionRequest = {
  requestedLastDay: day('2020-08-31'),
  reason: 'chờ hướng dẫn',
  decision: null,
};
const granted = (lastDay: string): ExtensionRequest => ({
  ...asked,
  decision: { outcome: 'approved', lastDay: day(lastDay), reason: null },
});

test.each([
  ['2020-07-30', 'notLater'],
  ['2020-07-31', 'notLater'],
  ['2020-08-01', null],
])('a request for %s: %s', (to, code) => {
  const outcome = requestExtension(written, [], day(to), 'chờ hướng dẫn');
  expect(outcome.ok ? null : outcome.code).toBe(code);
});

test('a request needs a reason, a deadline, and no other one waiting', () => {
  const to = day('2020-08-31');
  expect(requestExtension(written, [], to, ' ')).toEqual({ ok: false, code: 'reasonRequired' });
  expect(requestExtension(written, [asked], to, 'x')).toEqual({
    ok: false,
    code: 'alreadyPending',
  });
  expect(requestExtension({ text: 'Thường xuyên', lastDay: null }, [], to, 'x')).toEqual({
    ok: false,
    code: 'noDeadline',
  });
});

test('an approved extension moves the last day and keeps the words', () =>
  expect(effectiveDeadline(written, [granted('2020-08-15'), asked])).toEqual({
    text: 'Hoàn thành 7/2020',
    writtenLastDay: '2020-07-31',
    lastDay: '2020-08-15',
    isExtended: true,
  }));
test('a second extension counts from the first', () =>
  expect(requestExtension(written, [granted('2020-08-15')], day('2020-08-15'), 'x')).toEqual({
    ok: false,
    code: 'notLater',
  }));
test('a refused request changes nothing and says why', () => {
  const outcome = refuseExtension(asked, 'không có căn cứ');
  expect(outcome.ok && outcome.request.decision).toEqual({
    outcome: 'refused',
    reason: 'không có căn cứ',
  });
  expect(outcome.ok && effectiveDeadline(written, [outcome.request])).toMatchObject({
    lastDay: '2020-07-31',
    isExtended: false,
  });
  expect(refuseExtension(asked, '')).toEqual({ ok: false, code: 'reasonRequired' });
});
test('the day granted may differ from the day asked for, but lies after the one in force', () => {
  const inForce = day('2020-07-31');
  const outcome = approveExtension(asked, inForce, day('2020-08-10'));
  expect(outcome.ok && outcome.request.decision).toMatchObject({ lastDay: '2020-08-10' });
  expect(approveExtension(asked, inForce, inForce)).toEqual({ ok: false, code: 'notLater' });
});
test('what was decided is not decided again', () => {
  expect(approveExtension(granted('2020-08-15'), day('2020-07-31')).ok).toBe(false);
  expect(refuseExtension(granted('2020-08-15'), 'x').ok).toBe(false);
});
