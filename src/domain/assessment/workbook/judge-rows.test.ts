import fc from 'fast-check';
import { expect, test } from 'vitest';
import { points } from '../../points/points.ts';
import { everyFact } from '../../scoring/every-fact.ts';
import { isFaults } from '../../scoring/fault.ts';
import { writeFact } from '../../scoring/facts-form.ts';
import { readRule } from '../../scoring/read-rule.ts';
import { judgeRows, type Standing } from './judge-rows.ts';
import type { AskedFacts, ScoreRow, Value } from './merge-rows.ts';
import { digestOf, parseRowKey, writeRowKey } from './row-key.ts';

const askedOf = (rule: unknown): AskedFacts => {
  const read = readRule(rule, points('10'));
  if (isFaults(read)) throw new Error(JSON.stringify(read));
  return { rule: read, specs: new Map(everyFact(read).map(({ spec }) => [spec.key, spec])) };
};
const ratio = askedOf({
  kind: 'ratio',
  parameters: { label: 'Tỷ lệ', from: 'ratio', target: '100' },
});
const rate = askedOf({
  kind: 'ratio',
  parameters: { label: 'Tỷ lệ', from: 'entered', target: '100' },
});
const branching = askedOf({
  kind: 'branching',
  parameters: {
    question: 'Có kế hoạch không?',
    cases: [
      { label: 'Có', rule: { kind: 'manual', parameters: {} } },
      {
        label: 'Không',
        rule: { kind: 'yesNo', parameters: { question: 'Đã họp?', mayNotApply: false } },
      },
    ],
  },
});

const standingOf = (value: Partial<Value>, more: Partial<Standing> = {}): Standing => ({
  unit: 'Sở Y tế',
  code: '1.1',
  value: { facts: {}, notApplicable: null, reason: null, ...value },
  mark: '5.2',
  stage: 1,
  before: null,
  refusal: null,
  ...more,
});

/** The rows as they are written out, one a fact. */
const rowsOf = ({ specs }: AskedFacts, { value, mark, stage }: Standing): ScoreRow[] =>
  [...specs.values()].map((spec, at) => {
    const stood = {
      value: value.facts[spec.key] ?? '',
      notApplicable: value.notApplicable ?? '',
      reason: value.reason ?? '',
    };
    const row = at + 2;
    return {
      row,
      key: {
        sheetId: 1,
        nodeId: 2,
        fact: spec.key,
        stage,
        mark,
        was: {
          value: digestOf(stood.value),
          notApplicable: digestOf(stood.notApplicable),
          reason: digestOf(stood.reason),
        },
      },
      texts: { ...stood, value: stood.value === '' ? '' : writeFact(spec, stood.value) },
      cells: { value: `F${row}`, notApplicable: `G${row}`, reason: `H${row}` },
      stated: { unit: 'Sở Y tế', code: '1.1' },
      formula: null,
    };
  });

const edited = (rows: ScoreRow[], at: number, texts: Partial<ScoreRow['texts']>): ScoreRow[] =>
  rows.map((row, place) => (place === at ? { ...row, texts: { ...row.texts, ...texts } } : row));

const judge = (asked: AskedFacts, standing: Standing, rows: ScoreRow[]) =>
  judgeRows(asked, standing, rows, 3);

const keysOf = ({ specs }: AskedFacts) => [...specs.keys()];

test('what nobody touched says nothing, in whatever order and number of its rows', () => {
  const count = fc.integer({ min: 0, max: 1_000_000 }).map(String);
  fc.assert(
    fc.property(count, count, fc.string({ unit: 'binary' }), fc.integer(), (a, b, reason, seed) => {
      const [one = '', two = ''] = keysOf(ratio);
      const standing = standingOf({ facts: { [one]: a, [two]: b }, reason: reason || null });
      const all = rowsOf(ratio, standing);
      const rows = seed % 2 === 0 ? all.reverse() : all.slice(seed % 3);
      // A blank reason is none: nobody can type one.
      const blank = rows.map((row) => ({ ...row, texts: { ...row.texts, reason: '' } }));
      const sent = digestOf(reason) === '-' ? blank : rows;
      const judged = judge(ratio, standing, sent);
      expect(judged.outcome).toBe('unchanged');
    }),
  );
});

test('a changed cell gives the new points; the same value in other clothes changes nothing', () => {
  const standing = standingOf({ facts: { value: '50' } });
  const rows = rowsOf(rate, standing);
  expect(judge(rate, standing, edited(rows, 0, { value: '87,5' }))).toMatchObject({
    outcome: 'change',
    value: { facts: { value: '87.5' } },
    score: { state: 'scored', points: '8.75' },
    changes: [{ row: 2, cell: 'F2', before: '50', after: '87,5' }],
  });
  for (const value of ['50,0', '50.00', '50%', ' 50 '])
    expect(judge(rate, standing, edited(rows, 0, { value }))).toEqual({ outcome: 'unchanged' });
});

test('an emptied cell is missing, not zero; zero is a score', () => {
  const standing = standingOf({ facts: { value: '50' } });
  const rows = rowsOf(rate, standing);
  expect(judge(rate, standing, edited(rows, 0, { value: '' }))).toMatchObject({
    value: { facts: {} },
    score: { state: 'missing', points: null },
  });
  expect(judge(rate, standing, edited(rows, 0, { value: '0' }))).toMatchObject({
    score: { state: 'scored', points: '0' },
  });
});

test.each(['Không áp dụng', 'KAD', 'n/a'])('"%s" needs its reason beside it', (value) => {
  const standing = standingOf({ facts: { value: '50' } });
  const rows = rowsOf(rate, standing);
  expect(judge(rate, standing, edited(rows, 0, { value }))).toMatchObject({
    outcome: 'refused',
    faults: [{ cell: 'G2', message: expect.stringContaining('nêu lý do') as string }],
  });
  const reasoned = edited(rows, 0, { value, notApplicable: 'không có thủ tục nào' });
  expect(judge(rate, standing, reasoned)).toMatchObject({
    outcome: 'change',
    score: { state: 'notApplicable' },
  });
});

test('not applicable and a value exclude each other', () => {
  const standing = standingOf({ notApplicable: 'không có thủ tục nào' });
  const rows = edited(rowsOf(rate, standing), 0, { value: '70' });
  expect(judge(rate, standing, rows)).toMatchObject({ faults: [{ cell: 'F2' }] });
  const cleared = edited(rows, 0, { notApplicable: '' });
  expect(judge(rate, standing, cleared)).toMatchObject({
    outcome: 'change',
    value: { notApplicable: null, facts: { value: '70' } },
  });
});

test('what somebody else has changed since is shown with both values, unless it is the same', () => {
  const exported = rowsOf(rate, standingOf({ facts: { value: '50' } }));
  const now = standingOf({ facts: { value: '60' } }, { mark: '5.3' });
  expect(judge(rate, now, edited(exported, 0, { value: '70' }))).toMatchObject({
    outcome: 'refused',
    faults: [{ cell: 'F2', yours: '70', current: '60' }],
  });
  // Untouched: the other's value stands. Changed to the same: nothing to write.
  expect(judge(rate, now, exported)).toEqual({ outcome: 'unchanged' });
  expect(judge(rate, now, edited(exported, 0, { value: '60' }))).toEqual({ outcome: 'unchanged' });
});

test('a sheet that went on to another stage, and a right that is lacking, are told', () => {
  const standing = standingOf({ facts: { value: '50' } });
  const rows = edited(rowsOf(rate, standing), 0, { value: '70' });
  expect(judge(rate, { ...standing, stage: 3 }, rows)).toMatchObject({
    faults: [{ message: expect.stringContaining('sang bước khác') as string }],
  });
  expect(judge(rate, { ...standing, refusal: 'Bước đã đóng.' }, rows)).toMatchObject({
    faults: [{ cell: 'F2', message: 'Bước đã đóng.' }],
  });
  const untouched = rowsOf(rate, standing);
  expect(judge(rate, { ...standing, refusal: 'x' }, untouched)).toEqual({ outcome: 'unchanged' });
});

test('a layer that differs from the one before says why', () => {
  const before = { state: 'scored', points: points('5') } as const;
  const standing = standingOf({ facts: { value: '50' } }, { before, stage: 3 });
  const rows = edited(rowsOf(rate, standing), 0, { value: '40' });
  expect(judge(rate, standing, rows)).toMatchObject({
    outcome: 'refused',
    faults: [{ cell: 'H2', message: expect.stringContaining('5 điểm') as string }],
  });
  const reasoned = edited(rows, 0, { reason: 'báo cáo ghi 40 %' });
  expect(judge(rate, standing, reasoned).outcome).toBe('change');
});

test('an answer opens its own facts; what the other branch asks for is refused, not lost', () => {
  const standing = standingOf({});
  const [question = '', pointsKey = '', , other = ''] = keysOf(branching);
  const rows = rowsOf(branching, standing);
  const at = (key: string) => rows.findIndex((row) => row.key.fact === key);
  const answered = edited(edited(rows, at(question), { value: 'Có' }), at(pointsKey), {
    value: '7',
  });
  const whole = edited(answered, at(pointsKey) + 1, { value: 'theo hồ sơ' });
  expect(judge(branching, standing, whole)).toMatchObject({ score: { points: '7' } });
  expect(judge(branching, standing, edited(whole, at(other), { value: 'Có' }))).toMatchObject({
    outcome: 'refused',
    faults: [{ message: expect.stringContaining('không hỏi dữ kiện này') as string }],
  });
});

test('text that is no fact, a formula, two rows at odds and another unit are each told by their cell', () => {
  const standing = standingOf({ facts: { value: '50' } });
  const rows = rowsOf(rate, standing);
  const faultsOf = (sent: ScoreRow[]) => {
    const judged = judge(rate, standing, sent);
    return judged.outcome === 'refused' ? judged.faults : [];
  };
  expect(faultsOf(edited(rows, 0, { value: 'nhiều' }))).toMatchObject([{ cell: 'F2' }]);
  expect(faultsOf(edited(rows, 0, { value: '-1' }))).toMatchObject([{ cell: 'F2' }]);
  expect(faultsOf(edited(rows, 0, { reason: 'ừ' }))).toMatchObject([{ cell: 'H2' }]);
  expect(faultsOf(rows.map((row) => ({ ...row, formula: 'value' })))).toMatchObject([
    { cell: 'F2', message: expect.stringContaining('công thức') as string },
  ]);
  const [one] = edited(rows, 0, { value: '60' });
  const [two] = edited(rows, 0, { value: '70' });
  if (one === undefined || two === undefined) throw new Error('two rows');
  expect(faultsOf([one, { ...two, row: 9 }])).toMatchObject([
    { row: 9, message: expect.stringContaining('Dòng 2') as string },
  ]);
  const misplaced = rows.map((row) => ({ ...row, stated: { unit: 'Sở Tư pháp', code: '1.1' } }));
  expect(faultsOf(misplaced)).toMatchObject([
    { row: 2, message: expect.stringContaining('không khớp') as string },
  ]);
});

test('the key of a row is read back as it was written, and nothing else is a key', () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.nat(),
      fc.integer({ min: 1, max: 99 }),
      fc.string(),
      (a, b, stage, text) => {
        const was = { value: digestOf(text), notApplicable: '-', reason: digestOf(`${text}x`) };
        const key = {
          sheetId: a + 1,
          nodeId: b + 1,
          fact: 'part1.value',
          stage,
          mark: '12.3',
          was,
        };
        expect(parseRowKey(writeRowKey(key))).toEqual(key);
      },
    ),
  );
  for (const text of ['', '1|2|3', '0|1|1|0|-|-|-|value', '1|1|1|0|-|-|-|', 'a|b|c|d|e|f|g|h'])
    expect(parseRowKey(text)).toBeNull();
});
