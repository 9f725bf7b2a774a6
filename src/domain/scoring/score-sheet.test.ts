import fc from 'fast-check';
import { expect, test } from 'vitest';
import { points, sum } from '../points/points.ts';
import type { Edition, EditionNode } from '../rubric/edition.ts';
import type { Entry } from './score-node.ts';
import { makeReady, scoreSheet } from './score-sheet.ts';

const node = (code: string, maxPoints: string, more: Partial<EditionNode> = {}): EditionNode => ({
  code,
  parent: code.includes('.') ? code.slice(0, code.lastIndexOf('.')) : null,
  name: `Mục ${code}`,
  maxPoints: points(maxPoints),
  standing: 'core',
  isResidual: false,
  isSurvey: null,
  rule: { kind: 'manual', parameters: {}, source: null, confidence: 'confirmed' },
  source: null,
  dueOn: null,
  slots: [],
  ...more,
});

const edition = (nodes: EditionNode[], more: Partial<Edition> = {}): Edition => ({
  title: 'Bộ tiêu chí thử',
  indexYear: 2020,
  level: 'department',
  unitGroup: '',
  source: null,
  decimals: 3,
  isRescaled: false,
  isIllustrative: true,
  nodes,
  ...more,
});

const given = (value: string): Entry => ({
  facts: { points: value, reason: 'Theo báo cáo' },
  notApplicable: null,
});
const leftOut: Entry = { facts: {}, notApplicable: 'Không có đơn vị trực thuộc' };

const twoFields = [
  node('1', '60', { rule: null }),
  node('1.1', '40'),
  node('1.2', '20'),
  node('2', '40'),
];

test('a parent is the exact sum of its children, and the index the share of the whole', () => {
  const ready = makeReady(edition(twoFields));
  const entries = new Map([
    ['1.1', given('30.1')],
    ['1.2', given('0')],
    ['2', given('39.999')],
  ]);
  const { nodes, totals } = scoreSheet(ready, entries);
  expect(nodes[0]).toMatchObject({
    code: '1',
    state: 'scored',
    points: '30.1',
    applicableMax: '60',
  });
  expect(nodes[2]).toMatchObject({ code: '1.2', state: 'scored', points: '0' });
  expect(totals).toMatchObject({
    points: '70.099',
    applicableMax: '100',
    indexPercent: '70.1',
    missing: 0,
  });
});

test('not applicable takes its maximum out; missing stays in and is counted', () => {
  const entries = new Map([
    ['1.1', given('40')],
    ['1.2', leftOut],
  ]);
  const { nodes, totals } = scoreSheet(makeReady(edition(twoFields)), entries);
  expect(nodes.map(({ state }) => state)).toEqual(['scored', 'scored', 'notApplicable', 'missing']);
  expect(totals).toMatchObject({
    points: '40',
    applicableMax: '80',
    indexPercent: '50',
    missing: 1,
  });
});

test('a rubric that rescales brings what is applicable to 100', () => {
  const entries = new Map([
    ['1.1', given('30')],
    ['1.2', leftOut],
    ['2', given('40')],
  ]);
  const ready = makeReady(edition(twoFields, { isRescaled: true }));
  expect(scoreSheet(ready, entries).totals.total).toBe('87.5');
});

test('bonus and penalty stand outside the hundred and stop at their caps', () => {
  const nodes = [
    ...twoFields,
    node('T', '2', { standing: 'bonus' }),
    node('P', '3', { standing: 'penalty' }),
  ];
  const entries = new Map([
    ['1.1', given('1')],
    ['1.2', given('0')],
    ['2', given('0')],
    ['T', given('1.5')],
    ['P', given('3')],
  ]);
  const { totals } = scoreSheet(makeReady(edition(nodes)), entries);
  expect(totals).toMatchObject({
    points: '1',
    applicableMax: '100',
    bonus: '1.5',
    penalty: '3',
    total: '0',
  });
  entries.set('T', given('2.1'));
  expect(scoreSheet(makeReady(edition(nodes)), entries).totals.bonus).toBe('0');
});

test('the total of any sheet is the sum of its leaves', () =>
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 40 }),
      (values) => {
        const nodes = values.flatMap((_, at) => [
          ...(at % 5 === 0 ? [node(`${at / 5 + 1}`, '25', { rule: null })] : []),
          node(`${Math.floor(at / 5) + 1}.${(at % 5) + 1}`, '5'),
        ]);
        const leaves = nodes.filter(({ rule }) => rule !== null);
        const scores = values.map((value) => points((value / 1000).toFixed(3)));
        const entries = new Map(leaves.map(({ code }, at) => [code, given(scores[at] ?? '0')]));
        expect(scoreSheet(makeReady(edition(nodes)), entries).totals.points).toBe(sum(scores));
      },
    ),
  ));
