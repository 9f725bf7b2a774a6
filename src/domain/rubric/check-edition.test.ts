import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { asEdition, editionDocument } from '#contract/scoring.ts';
import { points, sum } from '../points/points.ts';
import { ruleKinds } from '../scoring/registry.ts';
import { makeReady, scoreSheet } from '../scoring/score-sheet.ts';
import { checkEdition } from './check-edition.ts';
import type { Edition, EditionNode } from './edition.ts';

const seed = (name: string): Edition =>
  asEdition(
    editionDocument.parse(
      JSON.parse(readFileSync(new URL(`../../../db/seeds/${name}.json`, import.meta.url), 'utf8')),
    ),
  );
const shipped = () => seed('rubric-2019');

test('the rubric of Plan 123 adds up to 100, and every rule of it is unconfirmed', () => {
  const { nodes, ...edition } = shipped();
  expect(nodes).toHaveLength(86);
  expect(nodes.filter(({ isResidual }) => isResidual)).toHaveLength(6);
  const leaves = nodes.filter(({ rule }) => rule !== null);
  expect(sum(leaves.map(({ maxPoints }) => maxPoints))).toBe('100');
  const findings = checkEdition({ ...edition, nodes });
  expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['rule-unconfirmed']));
  expect(findings).toHaveLength(leaves.length);
});

test.each(['department', 'district', 'commune'])(
  'the made-up rubric of %s: 100 within, a little outside, every rule unconfirmed, every kind used',
  (level) => {
    const edition = seed(`rubric-${level}-2020`);
    expect(edition).toMatchObject({ level, indexYear: 2020, isIllustrative: true });
    const roots = edition.nodes.filter(({ parent }) => parent === null);
    const of = (standing: string) => roots.filter((node) => node.standing === standing);
    expect(sum(of('core').map(({ maxPoints }) => maxPoints))).toBe('100');
    expect([of('bonus').length, of('penalty').length]).toEqual([1, 1]);
    const rules = edition.nodes.flatMap(({ rule }) => (rule === null ? [] : [rule]));
    expect(new Set(rules.map(({ kind }) => kind))).toEqual(new Set(Object.keys(ruleKinds)));
    expect(new Set(rules.map(({ source }) => source))).toEqual(new Set(['Dữ liệu minh hoạ']));
    expect(new Set(checkEdition(edition).map(({ code }) => code))).toEqual(
      new Set(['rule-unconfirmed']),
    );
    const ready = makeReady(edition);
    const none = scoreSheet(ready, new Map()).totals;
    expect(none).toMatchObject({ applicableMax: '100', missing: rules.length });
  },
);

test.each<[string, (nodes: EditionNode[]) => EditionNode[]]>([
  ['duplicate-code', (nodes) => [...nodes, ...nodes.slice(-1)]],
  ['unknown-parent', (nodes) => nodes.filter(({ code }) => code !== '2.4')],
  ['no-rule', (nodes) => nodes.map((node) => ({ ...node, rule: null }))],
  ['sum-differs', (nodes) => change(nodes, '1.1', { maxPoints: points('1.4') })],
  ['rule-above-children', (nodes) => change(nodes, '1', { rule: nodes[1]?.rule ?? null })],
  ['maximum-too-fine', (nodes) => change(nodes, '1.1', { maxPoints: points('1.5001') })],
  ['mixed-standing', (nodes) => change(nodes, '1.1', { standing: 'bonus' })],
  ['no-nodes', () => []],
  [
    'rule-fault',
    (nodes) =>
      change(nodes, '1.1', {
        rule: { kind: 'ratio', parameters: { target: 'x' }, source: null, confidence: 'confirmed' },
      }),
  ],
])('%s is named with its node', (code, spoil) => {
  const edition = shipped();
  const findings = checkEdition({ ...edition, nodes: spoil([...edition.nodes]) });
  expect(findings.find((finding) => finding.code === code)?.severity).toBe('error');
});

const change = (nodes: EditionNode[], code: string, to: Partial<EditionNode>): EditionNode[] =>
  nodes.map((node) => (node.code === code ? { ...node, ...to } : node));
