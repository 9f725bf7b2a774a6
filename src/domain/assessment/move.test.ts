import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allParts, dayIn, firstDay, stage, usualStages } from '#test/builders/stages.ts';
import { addDays, day, type Day } from '../calendar/day.ts';
import {
  decideSheetMove,
  isOpenOn,
  lastDayOf,
  sheetActions,
  stageAt,
  type MoveBy,
  type SheetMove,
  type SheetPlace,
} from './move.ts';
import { stageKinds, type Stage } from './stage.ts';

const at = (stage: number, more: Partial<SheetPlace> = {}): SheetPlace => ({
  stage,
  state: 'open',
  extendedTo: null,
  ...more,
});
const by = (...parts: MoveBy[]): ReadonlySet<MoveBy> => new Set(parts);
const decide = (place: SheetPlace, move: SheetMove) => decideSheetMove(usualStages, place, move);

// The whole machine by hand: at which stage, what, who, and where it leads.
test.each<[number, SheetMove['action'], MoveBy, number]>([
  [1, 'handOn', 'unitOfficer', 2],
  [2, 'handOn', 'unitLeader', 3],
  [2, 'return', 'unitLeader', 1],
  [2, 'recall', 'unitOfficer', 1],
  [3, 'handOn', 'appraiser', 4],
  [3, 'return', 'appraiser', 2],
  [4, 'handOn', 'unitOfficer', 5],
  [5, 'handOn', 'appraiser', 6],
  [6, 'return', 'council', 5],
  [6, 'handOn', 'council', 7],
  [7, 'reopen', 'manager', 6],
])('at stage %i "%s" by %s leads to %i', (from, action, who, to) => {
  // A recall happens while the window before is still open.
  const on = action === 'recall' ? dayIn(from - 1) : dayIn(from);
  const move = { action, by: by(who), day: on, reason: 'vì lý do' };
  expect(decide(at(from), { ...move, toStage: from - 1, closesOn: on })).toMatchObject({
    ok: true,
    place: { stage: to },
  });
  const others = [...allParts, 'manager' as const].filter((one) => one !== who);
  expect(decide(at(from), { ...move, by: by(...others), toStage: from - 1, closesOn: on })).toEqual(
    {
      ok: false,
      code: 'notYours',
    },
  );
});

test.each<[string, number, Partial<SheetMove>, string]>([
  ['a sheet with gaps stays', 1, { action: 'handOn', gaps: 1 }, 'incomplete'],
  ['before its window nothing is handed on', 1, { day: addDays(firstDay, -1) }, 'windowClosed'],
  ['after its window nothing is handed on', 1, { day: dayIn(2) }, 'windowClosed'],
  ['a publication is no handing on', 7, { day: dayIn(7) }, 'wrongState'],
  ['a return says why', 3, { action: 'return', toStage: 1, closesOn: dayIn(3) }, 'reasonRequired'],
  ['a return goes back', 3, { action: 'return', toStage: 3, reason: 'vì sao' }, 'noSuchStage'],
  [
    'a return into a closed window needs a day',
    3,
    { action: 'return', toStage: 1, reason: 'vì sao' },
    'dayRequired',
  ],
  [
    'a return gives no more days than its author has',
    3,
    { action: 'return', toStage: 1, reason: 'vì sao', closesOn: dayIn(4) },
    'dayRequired',
  ],
  [
    'a closed window returns nothing',
    3,
    { action: 'return', toStage: 1, reason: 'vì sao', day: dayIn(4), closesOn: dayIn(4) },
    'windowClosed',
  ],
  [
    'a unit does not take its sheet back past others',
    4,
    { action: 'return', toStage: 1, reason: 'vì sao', closesOn: dayIn(4) },
    'noSuchStage',
  ],
  [
    'what was begun is not recalled',
    2,
    { action: 'recall', day: dayIn(1), isTouched: true },
    'alreadyTouched',
  ],
  ['what is before the first stage is not recalled', 1, { action: 'recall' }, 'wrongState'],
  ['after the window nothing is recalled', 2, { action: 'recall' }, 'windowClosed'],
  ['an extension says why', 1, { action: 'extend', closesOn: dayIn(2) }, 'reasonRequired'],
  [
    'an extension is later than the window',
    1,
    { action: 'extend', reason: 'vì sao', closesOn: dayIn(1) },
    'dayRequired',
  ],
  [
    'an extension ends in the future',
    1,
    { action: 'extend', reason: 'vì sao', day: dayIn(4), closesOn: dayIn(3) },
    'dayRequired',
  ],
  [
    'within its window nothing is taken over',
    1,
    { action: 'takeOver', reason: 'vì sao' },
    'wrongState',
  ],
  ['taking over says why', 1, { action: 'takeOver', day: dayIn(2) }, 'reasonRequired'],
  [
    'the last stage is not taken over',
    7,
    { action: 'takeOver', day: addDays(dayIn(7), 60), reason: 'vì sao' },
    'wrongState',
  ],
  ['only the last stage publishes', 6, { action: 'publish' }, 'wrongState'],
])('%s', (_, from, move, code) => {
  const usual = { action: 'handOn', by: by(...allParts, 'manager'), day: dayIn(from) } as const;
  expect(decide(at(from), { ...usual, ...move })).toEqual({ ok: false, code });
});

test('an extension never shortens one given before', () => {
  const place = at(1, { extendedTo: dayIn(3) });
  const move = { action: 'extend', by: by('manager'), day: dayIn(1), reason: 'vì sao' } as const;
  expect(decide(place, { ...move, closesOn: dayIn(2) })).toEqual({
    ok: false,
    code: 'dayRequired',
  });
  expect(decide(place, { ...move, closesOn: dayIn(4) })).toMatchObject({ ok: true });
});

test('a published sheet only reopens, by the standing agency, with a reason', () => {
  const place = at(7, { state: 'published' });
  const move = { by: by(...allParts, 'manager'), day: dayIn(7), reason: 'tính lại', toStage: 6 };
  for (const action of sheetActions.filter((one) => one !== 'reopen'))
    expect(decide(place, { ...move, action, closesOn: dayIn(9) }).ok).toBe(false);
  expect(decide(place, { ...move, action: 'reopen', closesOn: dayIn(9) })).toEqual({
    ok: true,
    place: { stage: 6, state: 'returned', extendedTo: dayIn(9) },
  });
});

const anyStages: fc.Arbitrary<Stage[]> = fc
  .array(fc.constantFrom(...stageKinds.filter((kind) => kind !== 'publication')), { maxLength: 7 })
  .map((kinds) => [
    stage(1, 'selfScore'),
    ...kinds.map((kind, index) => stage(index + 2, kind)),
    stage(kinds.length + 2, 'publication'),
  ]);
const anyDay: fc.Arbitrary<Day> = fc
  .integer({ min: -5, max: 80 })
  .map((days) => addDays(firstDay, days));
const anyMove: fc.Arbitrary<SheetMove> = fc.record({
  action: fc.constantFrom(...sheetActions),
  by: fc.subarray<MoveBy>([...allParts, 'manager']).map((parts) => new Set(parts)),
  day: anyDay,
  reason: fc.constantFrom(null, '', '  ', 'vì lý do'),
  toStage: fc.integer({ min: -1, max: 10 }),
  closesOn: fc.option(anyDay),
  gaps: fc.constantFrom(0, 0, 1),
  isTouched: fc.boolean(),
});

/** Tries the moves one after the other; gives every accepted one with what was before. */
function walk(stages: readonly Stage[], moves: readonly SheetMove[]) {
  let place = at(1);
  const log: { move: SheetMove; before: SheetPlace; after: SheetPlace }[] = [];
  for (const move of moves) {
    const before = place;
    const frozen = Object.freeze({ ...place });
    const outcome = decideSheetMove(stages, frozen, move);
    expect(frozen).toEqual(before);
    if (!outcome.ok) continue;
    place = outcome.place;
    log.push({ move, before, after: place });
  }
  return { place, log };
}

const manages = new Set(['extend', 'takeOver', 'reopen', 'publish']);

test('whatever is tried, in any round, only what the rules allow happens', () => {
  fc.assert(
    fc.property(anyStages, fc.array(anyMove, { maxLength: 60 }), (stages, moves) => {
      const { log } = walk(stages, moves);
      for (const { move, before, after } of log) {
        expect(after.stage).toBeGreaterThanOrEqual(1);
        expect(after.stage).toBeLessThanOrEqual(stages.length);
        if (after.state === 'published') expect(after.stage).toBe(stages.length);
        // Forward by one step at most: nothing skips a stage, after a return either.
        expect(after.stage - before.stage).toBeLessThanOrEqual(1);
        if (manages.has(move.action)) expect(move.by).toContain('manager');
        else if (move.action !== 'recall')
          expect(isOpenOn(stageAt(stages, before.stage), before.extendedTo, move.day)).toBe(true);
        else expect(isOpenOn(stageAt(stages, after.stage), null, move.day)).toBe(true);
        if (['return', 'reopen', 'extend', 'takeOver'].includes(move.action))
          expect(move.reason).toBe('vì lý do');
        if (move.action === 'handOn') expect(move.gaps).toBe(0);
      }
    }),
    { numRuns: 2000 },
  );
});

test('nobody but the manager gains days beyond the window a sheet stands in', () => {
  fc.assert(
    fc.property(anyStages, fc.array(anyMove, { maxLength: 60 }), (stages, moves) => {
      for (const { move, before, after } of walk(stages, moves).log) {
        if (move.by.has('manager') && manages.has(move.action)) continue;
        const own = lastDayOf(stageAt(stages, before.stage), before.extendedTo);
        const next = lastDayOf(stageAt(stages, after.stage), after.extendedTo);
        const usual = stageAt(stages, after.stage).closesOn;
        expect(next <= usual || next <= own).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});

test('the log replayed gives the place', () => {
  fc.assert(
    fc.property(anyStages, fc.array(anyMove, { maxLength: 60 }), (stages, moves) => {
      const { place, log } = walk(stages, moves);
      expect(
        walk(
          stages,
          log.map(({ move }) => move),
        ).place,
      ).toEqual(place);
    }),
  );
});

test('a way back passes every following stage again', () => {
  fc.assert(
    fc.property(anyStages, fc.array(anyMove, { maxLength: 80 }), (stages, moves) => {
      let visited: number[] = [1];
      for (const { before, after } of walk(stages, moves).log) {
        if (after.stage < before.stage) visited = [after.stage];
        else if (after.stage > before.stage) visited.push(after.stage);
        const [first = 0] = visited;
        expect(visited).toEqual(visited.map((_, index) => first + index));
      }
    }),
  );
});

test('a stage that does not exist is a mistake of the program', () => {
  expect(() => stageAt(usualStages, 8)).toThrow(RangeError);
  expect(lastDayOf(stage(1, 'selfScore'), day('2020-01-01'))).toBe('2021-03-07');
});
