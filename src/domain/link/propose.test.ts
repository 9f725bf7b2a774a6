import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plan123Nodes, plan123Targets, plan123Tasks } from '#test/builders/plan-123.ts';
import { fold } from '../text/vietnamese.ts';
import { proposeLinks } from './propose.ts';

const plan = { nodes: plan123Nodes(), tasks: plan123Tasks(), targets: plan123Targets() };
const proposals = proposeLinks(plan);
const of = (task: string) => proposals.filter((one) => one.task === task);

test.each([
  ['1', '1.5'],
  ['2', '5.6'],
  ['3', '4.2'],
  ['5', '7.2'],
  ['6', '3.3'],
  ['7', '3.3'],
  ['8', '3.4.5'],
  ['10', '7.1.6'],
  ['11', '2.4.1'],
  ['12', '7.5.1'],
  ['13', '7.1.1'],
  ['14', '6.2'],
  ['15', '6.1'],
  ['16', '6.1'],
  ['17', '7.4'],
  ['18', '4.3'],
  ['19', '8.6'],
  ['20', '8.2'],
])('task %s is proposed for %s before any other', (task, node) =>
  expect(of(task)[0]?.node).toBe(node),
);
test.each([
  ['7', '5.6'],
  ['9', '3.3'],
  ['11', '2.4.4'],
  ['12', '7.2'],
  ['14', '6.4.2'],
])('task %s is proposed for %s too', (task, node) =>
  expect(of(task).map((one) => one.node)).toContain(node),
);

test('no task is proposed for 8.4, for a field, or for an unlisted rest', () => {
  const nodes = proposals.map((one) => one.node);
  expect(nodes).not.toContain('8.4');
  expect(nodes.filter((code) => !code.includes('.') || code.endsWith('.*'))).toEqual([]);
});

test('a reason names the shared words and the common lead', () =>
  expect(of('8')).toMatchObject([
    {
      node: '3.4.5',
      lead: 'same',
      reason:
        'Cùng nói về “đánh giá chất lượng giải quyết TTHC”; cùng do Văn phòng UBND Thành phố chủ trì.',
    },
  ]));
test('the report system has two leads, and the reason says so', () =>
  expect(of('10')).toMatchObject([
    {
      node: '7.1.6',
      lead: 'different',
      reason:
        'Cùng nói về “Hệ thống thông tin báo cáo”; khác cơ quan chủ trì, cần xác nhận: nhiệm vụ giao ' +
        'Văn phòng UBND Thành phố, tiêu chí thuộc Sở Thông tin và Truyền thông (đề xuất, chưa xác nhận).',
    },
  ]));
test('the words of a target tie disbursement to public finance', () =>
  expect(of('16')[0]?.reason).toBe(
    'Cùng nói về “ngân sách”; chỉ tiêu ở mục 6 của kế hoạch nói cùng việc.',
  ));
test('a coordinating agency that leads the node speaks for the link', () =>
  expect(of('20')[0]).toMatchObject({ lead: 'coordinating', phrases: ['đầu tư'] }));
test('a standard is quoted with its number', () =>
  expect(of('17')[0]?.phrases).toEqual(['ISO 9001']));

test('at most three proposals a task, the best first, scores from 0 to 1', () => {
  for (const { number } of plan.tasks) {
    const scores = of(number).map((one) => one.score);
    expect(scores.length).toBeLessThanOrEqual(3);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    for (const score of scores) expect(score > 0 && score <= 1).toBe(true);
  }
});

test('every phrase stands in the name of its node', () => {
  const plain = (text: string) => fold(text).replace(/[^a-z0-9]+/g, ' ');
  for (const { node, phrases } of proposals)
    for (const part of phrases.flatMap((phrase) => phrase.split(', ')))
      expect(plain(plan.nodes.find(({ code }) => code === node)?.name ?? '')).toContain(
        plain(part),
      );
});

test('mark-up and repeated numbers of a scan change no best proposal', () => {
  const scanned = plan.nodes.map((node) => ({
    ...node,
    name: node.level === 'subCriterion' ? `<i>${node.code}. ${node.name}</i>` : node.name,
  }));
  const best = (given: typeof plan) =>
    proposeLinks(given).filter((one, index, all) => all[index - 1]?.task !== one.task);
  expect(best({ ...plan, nodes: scanned }).map((one) => one.node)).toEqual(
    best(plan).map((one) => one.node),
  );
});

test('a plan without targets, leads or tasks is no trouble', () => {
  const bare = plan.nodes.map((node) => ({ ...node, lead: { ...node.lead, name: null } }));
  const found = proposeLinks({ ...plan, nodes: bare, targets: [] });
  expect(found.find((one) => one.task === '8')).toMatchObject({ node: '3.4.5', lead: 'unknown' });
  expect(proposeLinks({ nodes: [], tasks: plan.tasks, targets: [] })).toEqual([]);
  expect(proposeLinks({ ...plan, tasks: [] })).toEqual([]);
});

test('commonplaces alone propose nothing', () => {
  const [task] = plan.tasks.slice(0, 1);
  const vague = task ? [{ ...task, text: 'Tổ chức thực hiện kế hoạch theo quy định' }] : [];
  expect(proposeLinks({ ...plan, tasks: vague })).toEqual([]);
});

test('the order of nodes and tasks does not matter', () =>
  fc.assert(
    fc.property(
      fc.shuffledSubarray(plan.nodes, { minLength: plan.nodes.length }),
      fc.shuffledSubarray(plan.tasks, { minLength: plan.tasks.length }),
      (nodes, tasks) => {
        const key = (one: (typeof proposals)[number]) => `${one.task} ${one.node} ${one.reason}`;
        expect(
          proposeLinks({ ...plan, nodes, tasks })
            .map(key)
            .sort(),
        ).toEqual(proposals.map(key).sort());
      },
    ),
    { numRuns: 20 },
  ));

test('any text at all is taken', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const tasks = plan.tasks.map((task) => ({ ...task, text }));
      for (const one of proposeLinks({ ...plan, tasks })) expect(one.phrases).not.toEqual([]);
    }),
    { numRuns: 50 },
  ));
