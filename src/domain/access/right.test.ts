import { describe, expect, test } from 'vitest';
import { can, reachOf, rights, roles, type Action } from './right.ts';

/**
 * The table of rights in full, written by hand: a right that changes in the code must be changed here
 * by somebody who means it. Columns: administrator, standing officer, agency officer, agency leader,
 * leader of the province, auditor; any, own or - (never).
 */
const table: Record<Action, string> = {
  'session.use': 'any any any any any any',
  'plan.read': 'any any any any any any',
  'plan.import': '- any - - - -',
  'finding.settle': '- any - - - -',
  'rubric.read': 'any any any any any any',
  'rubric.lead': '- any - - - -',
  'rubric.edit': '- any - - - -',
  'ministry.edit': '- any - - - -',
  'target.enter': '- any - - - -',
  'task.read': 'any any any any any any',
  'task.work': '- own own own - -',
  'task.confirm': '- any - - - -',
  'task.extend': '- own own own - -',
  'task.link': '- any - - - -',
  'round.read': 'any any any any any any',
  'round.manage': '- any - - - -',
  'ranking.read': 'any any - - any any',
  'sheet.read': 'any any own own any any',
  'sheet.work': '- any own own any -',
  'evidence.read': 'any any own own any any',
  'evidence.add': '- own own own - -',
  'trust.manage': 'any - - - - -',
  'agency.read': 'any any any any any any',
  'agency.manage': 'any any - - - -',
  'calendar.read': 'any any any any any any',
  'calendar.manage': 'any any - - - -',
  'user.read': 'any - - - - any',
  'user.manage': 'any - - - - -',
  'audit.read': 'any - - - - any',
};

const cells = Object.entries(table).flatMap(([action, row]) =>
  row.split(' ').map((reach, column) => ({
    action: action as Action,
    role: roles[column] ?? 'auditor',
    reach: reach === '-' ? null : reach,
  })),
);

test('the six roles are those of the table, in its order', () => {
  expect(roles).toEqual([
    'administrator',
    'standingOfficer',
    'agencyOfficer',
    'agencyLeader',
    'provinceLeader',
    'auditor',
  ]);
  expect(Object.keys(rights).sort()).toEqual(Object.keys(table).sort());
  expect(cells).toHaveLength(Object.keys(table).length * 6);
});

test.each(cells)('$role reaches $reach for $action', ({ action, role, reach }) => {
  expect(reachOf(role, action)).toBe(reach);
  const here = { role, agencyId: 7 };
  expect(can(here, action)).toBe(reach !== null);
  expect(can(here, action, { agencyId: 7 })).toBe(reach !== null);
  expect(can(here, action, { agencyId: 8 })).toBe(reach === 'any');
  expect(can(here, action, { agencyId: null })).toBe(reach === 'any');
  expect(can(here, action, { agencyId: 8, sharedWith: [9, 7] })).toBe(reach !== null);
  expect(can(here, action, { agencyId: 8, sharedWith: [9] })).toBe(reach === 'any');
});

describe('a person of no agency', () => {
  test.each(cells)('$role reaches no own subject of $action', ({ action, role, reach }) => {
    const nowhere = { role, agencyId: null };
    expect(can(nowhere, action)).toBe(reach === 'any');
    expect(can(nowhere, action, { agencyId: null })).toBe(reach === 'any');
  });
});

test('an auditor reads and changes nothing', () => {
  const given = cells.filter(({ role, reach }) => role === 'auditor' && reach !== null);
  expect(given.length).toBeGreaterThan(6);
  const changing = given.filter(({ action }) => !/^session\.use$|\.read$/.test(action));
  expect(changing).toEqual([]);
});
