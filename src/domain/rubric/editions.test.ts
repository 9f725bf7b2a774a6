/** From one edition to the next: differences and crosswalks. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { points, sum, type Points } from '../points/points.ts';
import { checkCrosswalk } from './check-crosswalk.ts';
import { carryOver, proposeCrosswalk } from './crosswalk.ts';
import { carryAlong } from './history.ts';
import { diffEditions } from './diff.ts';
import type { Edition, EditionNode } from './edition.ts';

const leaf = (code: string, maxPoints: string, name = `Mục ${code}`): EditionNode => ({
  code,
  parent: null,
  name,
  maxPoints: points(maxPoints),
  standing: 'core',
  isResidual: false,
  isSurvey: null,
  rule: {
    kind: 'countTimesPoints',
    parameters: { label: 'Đếm', each: '0.5' },
    source: null,
    confidence: 'unconfirmed',
  },
  source: null,
  dueOn: null,
  slots: [],
});

const edition = (...nodes: EditionNode[]): Edition => ({
  title: 'Bộ tiêu chí thử',
  indexYear: 2020,
  level: 'province',
  unitGroup: '',
  source: null,
  decimals: 3,
  isRescaled: false,
  isIllustrative: true,
  nodes,
});

const someNodes = fc
  .uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 15 })
  .chain((codes) =>
    fc.tuple(
      ...codes.map((code) =>
        fc
          .integer({ min: 1, max: 5000 })
          .map((n) => leaf(String(code), String(points((n / 1000).toFixed(3))))),
      ),
    ),
  );

describe('differences', () => {
  test('an edition differs from itself in nothing, whatever the order of its parameters', () =>
    fc.assert(
      fc.property(someNodes, (nodes) => {
        const again = nodes.map((node) => ({
          ...node,
          rule: node.rule && { ...node.rule, parameters: { each: '0.5', label: 'Đếm' } },
        }));
        expect(diffEditions(edition(...nodes), edition(...again))).toEqual([]);
      }),
    ));

  test('each kind of change is named with what was and what is', () => {
    const before = edition(leaf('1', '2'), leaf('2', '1'), leaf('3', '1'));
    const [one, two] = before.nodes;
    const after = edition(
      { ...(one ?? leaf('1', '2')), maxPoints: points('2.5'), name: 'Kế hoạch năm' },
      { ...(two ?? leaf('2', '1')), parent: '1', rule: null },
      leaf('4', '1'),
    );
    expect(diffEditions(before, after)).toMatchObject([
      { kind: 'reWeighted', code: '1', before: '2', after: '2.5', by: '0.5' },
      { kind: 'reworded', code: '1', before: 'Mục 1', after: 'Kế hoạch năm' },
      { kind: 'moved', code: '2', before: null, after: '1' },
      { kind: 'ruleChanged', code: '2', after: null },
      { kind: 'added', code: '4' },
      { kind: 'removed', code: '3' },
    ]);
  });
});

const valueOf = (rows: { code: string; value: Points | null }[], code: string) =>
  rows.find((row) => row.code === code)?.value;

describe('crosswalk', () => {
  test('leaves that stay the same carry their figures exactly', () =>
    fc.assert(
      fc.property(someNodes, (nodes) => {
        const steps = proposeCrosswalk(edition(...nodes), edition(...nodes));
        const figures = new Map(nodes.map(({ code, maxPoints }) => [code, maxPoints]));
        const rows = carryOver(edition(...nodes), edition(...nodes), steps, figures);
        expect(rows.every(({ isComparable }) => isComparable)).toBe(true);
        expect(rows.map(({ value }) => value)).toEqual(nodes.map(({ maxPoints }) => maxPoints));
        expect(checkCrosswalk(edition(...nodes), edition(...nodes), steps)).toEqual([]);
      }),
    ));

  test('a renumbered leaf is found by its name, a re-weighted one is scaled and not comparable', () => {
    const before = edition(leaf('1.1', '2', 'Báo cáo'), leaf('1.2', '1', 'Kiểm tra'));
    const after = edition(
      leaf('2.1', '2', 'Báo cáo'),
      leaf('2.2', '3', 'Kiểm tra'),
      leaf('2.3', '1', 'Dữ liệu'),
    );
    const steps = proposeCrosswalk(before, after);
    expect(steps.map(({ kind }) => kind)).toEqual(['same', 'reWeighted', 'new']);
    const figures = new Map([
      ['1.1', points('1.5')],
      ['1.2', points('0.5')],
    ]);
    expect(carryOver(before, after, steps, figures)).toEqual([
      { code: '2.1', value: '1.5', isComparable: true },
      { code: '2.2', value: '1.5', isComparable: false },
      { code: '2.3', value: null, isComparable: false },
    ]);
  });

  test('parts of a split leaf share its figure by their maxima, merged ones are added', () => {
    const before = edition(leaf('1', '3'), leaf('2', '1'), leaf('3', '2'));
    const after = edition(leaf('a', '1'), leaf('b', '2'), leaf('c', '3'));
    const steps = [
      { kind: 'split', from: '1', to: 'a' },
      { kind: 'split', from: '1', to: 'b' },
      { kind: 'merged', from: '2', to: 'c' },
      { kind: 'merged', from: '3', to: 'c' },
    ] as const;
    const figures = new Map([
      ['1', points('2.4')],
      ['2', points('0.7')],
      ['3', points('1.1')],
    ]);
    const rows = carryOver(before, after, steps, figures);
    expect(['a', 'b', 'c'].map((code) => valueOf(rows, code))).toEqual(['0.8', '1.6', '1.8']);
    expect(sum(rows.map(({ value }) => value ?? points('0')))).toBe(sum(figures.values()));
    expect(rows.some(({ isComparable }) => isComparable)).toBe(false);
  });

  test('a merged leaf with one source unknown carries nothing rather than half', () => {
    const before = edition(leaf('2', '1'), leaf('3', '2'));
    const steps = [
      { kind: 'merged', from: '2', to: 'c' },
      { kind: 'merged', from: '3', to: 'c' },
    ] as const;
    const rows = carryOver(before, edition(leaf('c', '3')), steps, new Map([['2', points('1')]]));
    expect(valueOf(rows, 'c')).toBeNull();
  });

  test('a leaf that nobody mapped is an error on either side', () => {
    const findings = checkCrosswalk(edition(leaf('1', '1')), edition(leaf('2', '1')), []);
    expect(findings.map(({ code, node }) => [code, node])).toEqual([
      ['unmapped-from', '1'],
      ['unmapped-to', '2'],
    ]);
  });

  test.each([
    [
      'same',
      'one to one',
      [
        ['same', '1', 'a'],
        ['same', '1', 'b'],
        ['same', '2', 'c'],
      ],
    ],
    [
      'split',
      'into one only',
      [
        ['split', '1', 'a'],
        ['new', null, 'b'],
        ['same', '2', 'c'],
      ],
    ],
    [
      'merged',
      'of one only',
      [
        ['merged', '1', 'a'],
        ['new', null, 'b'],
        ['same', '2', 'c'],
      ],
    ],
    [
      'dropped',
      'and going on',
      [
        ['same', '1', 'a'],
        ['dropped', '1', null],
        ['new', null, 'b'],
        ['same', '2', 'c'],
      ],
    ],
  ] as const)('a leaf that is %s, but %s, is a misfit', (_kind, _why, rows) => {
    const before = edition(leaf('1', '1'), leaf('2', '1'));
    const after = edition(leaf('a', '1'), leaf('b', '1'), leaf('c', '1'));
    const steps = rows.map(([kind, from, to]) => ({ kind, from, to }));
    const codes = checkCrosswalk(before, after, steps).map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set(['kind-misfit']));
  });

  test('a step to what is no leaf is an error', () => {
    const steps = [{ kind: 'same', from: '9', to: '1' }] as const;
    const codes = checkCrosswalk(edition(leaf('1', '1')), edition(leaf('1', '1')), steps);
    expect(codes.map(({ code }) => code)).toEqual(['unmapped-from', 'no-such-leaf']);
  });

  test('figures of two years ago come along step by step; comparable only if every step is', () => {
    const [first, second, third] = [
      edition(leaf('1', '2'), leaf('2', '1')),
      edition(leaf('a', '2'), leaf('b', '2')),
      edition(leaf('x', '2'), leaf('y', '2'), leaf('z', '1')),
    ];
    const path = [
      {
        before: first,
        after: second,
        steps: [
          { kind: 'same', from: '1', to: 'a' },
          { kind: 'reWeighted', from: '2', to: 'b' },
        ],
      },
      {
        before: second,
        after: third,
        steps: [
          { kind: 'same', from: 'a', to: 'x' },
          { kind: 'same', from: 'b', to: 'y' },
          { kind: 'new', from: null, to: 'z' },
        ],
      },
    ] as const;
    const figures = new Map([
      ['1', points('1.5')],
      ['2', points('0.4')],
    ]);
    expect(carryAlong(path, figures)).toEqual([
      { code: 'x', value: '1.5', isComparable: true },
      { code: 'y', value: '0.8', isComparable: false },
      { code: 'z', value: null, isComparable: false },
    ]);
  });

  test('a proposal fills in what nobody has mapped, and leaves the rest alone', () => {
    const before = edition(leaf('1', '1', 'A'), leaf('2', '1', 'B'), leaf('3', '1', 'C'));
    const after = edition(leaf('1', '1', 'A'), leaf('5', '1', 'B'));
    const settled = [{ kind: 'same', from: '3', to: '1' }] as const;
    expect(proposeCrosswalk(before, after, settled)).toEqual([
      { kind: 'same', from: '2', to: '5' },
      { kind: 'dropped', from: '1', to: null },
    ]);
  });
});
