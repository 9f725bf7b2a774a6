import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agencyId } from '../agency/agency.ts';
import {
  decideMove,
  legalActions,
  obligationActions,
  type MoveActor,
  type ObligationAction,
  type ObligationState,
} from './state.ts';

const justice = agencyId('so-tu-phap');
const home = agencyId('so-noi-vu');
const holder: MoveActor = { roles: ['agencyOfficer'], agency: justice };
const stranger: MoveActor = { roles: ['agencyOfficer'], agency: agencyId('so-y-te') };
const standing: MoveActor = { roles: ['standingOfficer'], agency: home };
const reader: MoveActor = { roles: [], agency: justice };

// The whole machine once more, by hand: state, action, who, where it leads.
const legal: [ObligationState, ObligationAction, MoveActor, ObligationState][] = [
  ['notStarted', 'start', holder, 'inProgress'],
  ['returned', 'start', holder, 'inProgress'],
  ['inProgress', 'submit', holder, 'submitted'],
  ['returned', 'submit', holder, 'submitted'],
  ['submitted', 'withdraw', holder, 'inProgress'],
  ['submitted', 'confirm', standing, 'confirmed'],
  ['submitted', 'return', standing, 'returned'],
  ['notStarted', 'cancel', standing, 'cancelled'],
  ['inProgress', 'cancel', standing, 'cancelled'],
  ['submitted', 'cancel', standing, 'cancelled'],
  ['returned', 'cancel', standing, 'cancelled'],
  ['confirmed', 'reopen', standing, 'inProgress'],
  ['cancelled', 'reopen', standing, 'inProgress'],
];
const states: ObligationState[] = [
  'notStarted',
  'inProgress',
  'submitted',
  'confirmed',
  'returned',
  'cancelled',
];

test('exactly the listed moves are legal, for exactly these people', () => {
  for (const state of states)
    for (const action of obligationActions)
      for (const actor of [holder, stranger, standing, reader]) {
        const row = legal.find(([s, a, who]) => s === state && a === action && who === actor);
        const outcome = decideMove({ agency: justice, state }, action, actor, 'vì lý do');
        expect(outcome.ok ? outcome.state : null).toBe(row?.[3] ?? null);
      }
});

test.each<ObligationAction>(['return', 'cancel', 'reopen'])('%s needs a reason', (action) => {
  const state = action === 'reopen' ? 'confirmed' : 'submitted';
  for (const reason of [null, '', '  '])
    expect(decideMove({ agency: justice, state }, action, standing, reason)).toEqual({
      ok: false,
      code: 'reasonRequired',
    });
  expect(decideMove({ agency: justice, state }, action, standing, ' thiếu số ')).toMatchObject({
    reason: 'thiếu số',
  });
});

test('an officer of the standing agency works on its own obligations too', () =>
  expect(legalActions({ agency: home, state: 'notStarted' }, standing)).toEqual([
    'start',
    'cancel',
  ]));
test('nobody confirms what was not submitted', () =>
  expect(decideMove({ agency: justice, state: 'inProgress' }, 'confirm', standing)).toEqual({
    ok: false,
    code: 'wrongState',
  }));
test('the work of another agency is not yours, whatever its state', () =>
  expect(decideMove({ agency: justice, state: 'confirmed' }, 'submit', stranger)).toEqual({
    ok: false,
    code: 'notYours',
  }));

const step = fc.record({
  action: fc.constantFrom(...obligationActions),
  actor: fc.constantFrom(holder, stranger, standing, reader),
  reason: fc.constantFrom(null, ' ', 'vì lý do'),
});

test('whatever is tried, only a standing officer ends an obligation, and only what was submitted is confirmed', () =>
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let state: ObligationState = 'notStarted';
      for (const { action, actor, reason } of steps) {
        const outcome = decideMove({ agency: justice, state }, action, actor, reason);
        if (!outcome.ok) continue;
        expect(actor === stranger || actor === reader).toBe(false);
        if (outcome.state === 'confirmed') expect([state, actor]).toEqual(['submitted', standing]);
        if (outcome.state === 'returned' || outcome.state === 'cancelled') {
          expect(actor).toBe(standing);
          expect(outcome.reason).toBe('vì lý do');
        }
        state = outcome.state;
      }
    }),
  ));
