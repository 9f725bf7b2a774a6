import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flattenRule, kindNamed, readFlatRule } from './flat.ts';
import { anyRule } from '#test/scoring/generate-rule.ts';

interface Stored {
  kind: string;
  parameters: Record<string, unknown>;
}

const back = ({ kind, parameters }: Stored) => {
  const found = kindNamed(kind);
  if (found === null) throw new Error(`no kind ${kind}`);
  return readFlatRule(found, flattenRule(kind, parameters));
};

/** Null and absent are the same to every field. */
const withoutNulls = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, inner: unknown) => (inner === null ? undefined : inner)),
  ) as unknown;

test.each(['department', 'district', 'commune'])(
  'every rule of the made-up rubric of %s comes back exactly',
  (level) => {
    const text = readFileSync(
      new URL(`../../../db/seeds/rubric-${level}-2020.json`, import.meta.url),
      'utf8',
    );
    const { nodes } = JSON.parse(text) as { nodes: { rule: Stored | null }[] };
    for (const { rule } of nodes)
      if (rule !== null) expect(back(rule)).toEqual({ parameters: rule.parameters, strays: [] });
  },
);

test('rows say their place and their words as people write them', () => {
  const parameters = { label: 'Tỷ lệ', unit: 'percent', anchors: [{ at: '2.5', points: '0' }] };
  expect(flattenRule('linear', parameters)).toEqual([
    { path: 'label', label: 'Chỉ số đo', text: 'Tỷ lệ' },
    { path: 'unit', label: 'Đơn vị', text: 'phần trăm' },
    { path: 'anchors[1].at', label: 'Các mốc 1: Giá trị', text: '2,5' },
    { path: 'anchors[1].points', label: 'Các mốc 1: Điểm', text: '0' },
  ]);
});

test('any rule of any kind comes back as it went', () =>
  fc.assert(
    fc.property(anyRule, (rule) => {
      const stored = withoutNulls(rule) as Stored;
      expect(back(stored)).toEqual({ parameters: stored.parameters, strays: [] });
    }),
  ));

test('whatever the paths and texts, reading them breaks nothing and names every stray', () => {
  const linear = kindNamed('linear');
  if (linear === null) throw new Error('no linear');
  const path = fc.oneof(
    fc.string(),
    fc.constantFrom('__proto__.x', 'anchors[1]', 'anchors[x].at', 'label.at'),
  );
  fc.assert(
    fc.property(fc.array(fc.record({ path, text: fc.string() })), (rows) => {
      const { parameters } = readFlatRule(linear, rows);
      expect(Object.keys(parameters).every((key) => Object.hasOwn(linear.parameters, key))).toBe(
        true,
      );
    }),
  );
});
