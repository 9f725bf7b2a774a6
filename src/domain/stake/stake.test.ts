import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plan123Nodes, plan123Tasks } from '#test/builders/plan-123.ts';
import { day } from '../calendar/day.ts';
import { points, sum } from '../points/points.ts';
import { stakeOf, type StakeLink, type StakeNode, type StakeTask } from './stake.ts';

const nodes = plan123Nodes();
const tasks: StakeTask[] = plan123Tasks().map((task) => ({
  number: task.number,
  lastDay: task.deadline.lastDay,
  isDone: false,
}));
const signed = day('2020-06-11');
const report = (links: StakeLink[] = [], given = tasks, today = signed) =>
  stakeOf(nodes, given, links, today);
const at = (code: string, links: StakeLink[] = [], given = tasks, today = signed) =>
  report(links, given, today).nodes.find((node) => node.code === code);

// The fields print 84.687 together; their leaves 84.688, for node 2 prints 8.78 over 8.781.
test('the leaves of Plan 123 lost 15.312 of 100 points and plan to gain 9.912', () =>
  expect(report().totals).toMatchObject({ lost: '15.312', gain: '9.912', unknown: 0 }));
test('the surveys lost 6.119 of their 33.5 points', () =>
  expect(report().totals.surveyLost).toBe('6.119'));

test.each([
  ['8.1', '1.26', '0.26'],
  ['6.1', '1.203', '1.203'],
  ['7.1.6', '1', '1'],
  ['8.3', '1', '0.5'],
  ['3.4.5', '0.75', '0.75'],
  ['8.4', '0.5', '0.5'],
  ['4.1', '0.55', '0.55'],
  ['2', '1.219', '0.219'],
])('%s lost %s and plans to gain %s', (code, lost, gain) =>
  expect(at(code)).toMatchObject({ lost, gain }),
);
test('the rest of 4.1 stands above its maximum and says so', () =>
  expect(at('4.1.*')).toMatchObject({ lost: '-0.005', isLeaf: true, isCovered: true }));

test('without links every lost point is uncovered, 8.1 first, 8.4 among them', () => {
  const { uncovered, tasksWithoutNode, totals } = report();
  expect(uncovered.slice(0, 2)).toEqual(['8.1', '6.1']);
  expect(uncovered).toContain('8.4');
  expect(uncovered).not.toContain('8');
  expect(totals.uncovered).toBe('15.317');
  expect(tasksWithoutNode).toHaveLength(20);
});

test('a link covers its leaf, and one to an inner node covers the leaves below', () => {
  const { uncovered, tasksWithoutNode } = report([
    { task: '8', node: '3.4.5' },
    { task: '11', node: '2.4' },
  ]);
  for (const code of ['3.4.5', '2.4.1', '2.4.4']) expect(uncovered).not.toContain(code);
  expect(tasksWithoutNode).toHaveLength(18);
  expect(tasksWithoutNode).not.toContain('8');
});

test('a node shows the days left to its first and last task', () => {
  const links = [
    { task: '13', node: '7.1.1' },
    { task: '10', node: '7.1.6' },
  ];
  expect(at('7.1', links)).toMatchObject({
    tasks: ['10', '13'],
    earliest: { lastDay: '2020-06-30', daysLeft: 19 },
    latest: { lastDay: '2020-11-30', daysLeft: 172 },
  });
  const done = tasks.map((task) => ({ ...task, isDone: task.number === '13' }));
  expect(at('7.1.1', links, done)).toMatchObject({ tasks: ['13'], earliest: null, latest: null });
  expect(at('7.1.6', links, tasks, day('2020-12-01'))?.earliest?.daysLeft).toBe(-1);
});

test('survey groups are marked down to their leaves, 8.1 too', () => {
  const flagged = nodes.map((node) => ({
    ...node,
    isSurvey: ['2.4', '4.4', '5.8', '5.9', '6.4', '7.5', '8.1'].includes(node.code) ? true : null,
  }));
  const found = stakeOf(flagged, [], [], signed);
  const survey = found.nodes.filter((node) => node.isLeaf && node.isSurvey);
  const maxima = survey.flatMap(({ code }) => nodes.find((node) => node.code === code)?.maxPoints);
  expect(sum(maxima.filter((max) => max != null))).toBe('33.5');
});

test('a word on a node itself counts before the one above it', () => {
  const said = new Map([
    ['2.4', true],
    ['2.4.2', false],
  ]);
  const flagged = nodes.map((node) => ({ ...node, isSurvey: said.get(node.code) ?? null }));
  const isSurvey = (code: string) =>
    stakeOf(flagged, [], [], signed).nodes.find((node) => node.code === code)?.isSurvey;
  expect(['2.4', '2.4.1', '2.4.2', '2.3'].map(isSurvey)).toEqual([true, true, false, false]);
});

test('leads add up to the whole, and Cục thuế has only 8.4', () => {
  const { byLead, totals } = report();
  expect(sum(byLead.map((lead) => lead.lost))).toBe(totals.lost);
  expect(byLead.find((lead) => lead.lead === 'Cục thuế Thành phố')).toEqual({
    lead: 'Cục thuế Thành phố',
    leaves: 1,
    lost: '0.5',
    gain: '0.5',
    uncovered: '0.5',
  });
});

test('a missing score is not a zero: its node and those above have no loss to show', () => {
  const missing = nodes.map((node) =>
    node.code === '7.1.6' ? { ...node, previousScore: null } : node,
  );
  const found = stakeOf(missing, tasks, [], signed);
  const lostAt = (code: string) => found.nodes.find((node) => node.code === code)?.lost;
  expect([lostAt('7.1.6'), lostAt('7.1'), lostAt('7')]).toEqual([null, null, null]);
  expect(found.totals).toMatchObject({ lost: '14.312', unknown: 1 });
});

test('links to what is not there cover nothing', () => {
  expect(report([{ task: '99', node: '8.4' }]).uncovered).toContain('8.4');
  expect(report([{ task: '8', node: '9.9' }]).tasksWithoutNode).toContain('8');
});

const anyTree = fc
  .array(
    fc.tuple(
      fc.integer({ min: 0, max: 30 }),
      fc.integer({ min: 0, max: 300 }),
      fc.integer({ min: 0, max: 300 }),
    ),
    { maxLength: 30 },
  )
  .map((rows) =>
    rows.map(([above, max, score], index): StakeNode => ({
      code: String(index),
      parent: index === 0 || above >= index ? null : String(above),
      maxPoints: points((max / 100).toFixed(2)),
      previousScore: points((score / 100).toFixed(2)),
      target: null,
      lead: { name: null },
      isSurvey: false,
    })),
  );
test('roots together lose what the leaves lose, whatever the tree', () =>
  fc.assert(
    fc.property(anyTree, (tree) => {
      const found = stakeOf(tree, [], [], signed);
      const roots = tree.filter((node) => node.parent === null).map((node) => node.code);
      const lost = found.nodes.flatMap((node) =>
        roots.includes(node.code) && node.lost !== null ? [node.lost] : [],
      );
      expect(sum(lost)).toBe(found.totals.lost);
    }),
  ));
