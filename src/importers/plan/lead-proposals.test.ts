import { expect, test } from 'vitest';
import { proposeLeads, type LeadRow } from './lead-proposals.ts';

/** Rows "code lead"; a lead of "" is blank, "^4" continues the merged cell of line 4. */
const rows = (...lines: string[]): LeadRow[] =>
  lines.map((text, at) => {
    const [code = '', lead = ''] = text.split(' ');
    const parent = code.includes('.') ? code.slice(0, code.lastIndexOf('.')) : null;
    const merged = lead.startsWith('^') ? { name: 'M', line: Number(lead.slice(1)) } : null;
    return {
      ...{ code, parent, merged, line: at + 1 },
      level: parent === null ? 'field' : 'criterion',
      printed: lead === '' || merged ? null : lead,
    };
  });
const leads = (...lines: string[]) => proposeLeads(rows(...lines)).leads.map(({ name }) => name);

test('a blank takes the lead printed above it', () =>
  expect(leads('1', '1.1 A', '1.2', '1.3 B', '1.4')).toEqual([null, 'A', 'A', 'B', 'B']));
test('no lead is taken from another field', () =>
  expect(leads('1', '1.1 A', '2', '2.1', '2.2 B')).toEqual([null, 'A', null, 'B', 'B']));
test('the same part of the tree comes before what stands above', () =>
  expect(leads('7', '7.4 K', '7.5', '7.5.1', '7.5.2 T', '7.5.3')).toEqual([
    ...[null, 'K', 'T', 'T', 'T', 'T'],
  ]));
test('a parent of children with different leads takes the one above, and says so', () => {
  const { leads: found } = proposeLeads(rows('4', '4.3 K', '4.4', '4.4.1 V', '4.4.2 N'));
  expect(found[2]?.name).toBe('K');
  expect(found[2]?.reason).toContain('các mục con ghi riêng: V, N');
});
test('a merged cell is a reason of its own', () => {
  const { leads: found, findings } = proposeLeads(rows('1', '1.1 A', '1.2 ^2'));
  expect(found[2]).toEqual({
    name: 'M',
    basis: 'proposed',
    reason: 'ô gộp bắt đầu ở dòng 2, ghi M',
  });
  expect(findings.map(({ code, node, line }) => [code, node, line])).toEqual([
    ['lead-proposed', '1.2', 3],
  ]);
});
test('a field without any lead asks for one', () =>
  expect(
    proposeLeads(rows('1', '1.1', '1.2')).findings.map(({ code, node }) => [code, node]),
  ).toEqual([
    ['lead-missing', '1.1'],
    ['lead-missing', '1.2'],
  ]));
test('a field that lists nothing needs a lead itself', () =>
  expect(proposeLeads(rows('1')).findings[0]?.code).toBe('lead-missing'));
