import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roles, type Actor, type Role } from '../access/right.ts';
import { appraisersOf, appraisesNode, isAssigned, partsOf, type Assignment } from './part.ts';
import type { StagePart } from './stage.ts';

const all: Assignment = { agencyId: 2, node: null, unitId: null };

// Role × own unit or another's that the agency appraises: by hand.
test.each<[Role, StagePart[], StagePart[]]>([
  ['agencyOfficer', ['unitOfficer'], ['appraiser']],
  ['agencyLeader', ['unitOfficer', 'unitLeader'], ['appraiser']],
  ['standingOfficer', ['unitOfficer'], ['appraiser', 'council']],
  ['provinceLeader', ['council'], ['council']],
  ['administrator', [], []],
  ['auditor', [], []],
])('a %s is %j to the own unit and %j to another', (role, own, other) => {
  const agencyId = role === 'provinceLeader' || role === 'auditor' ? null : 2;
  expect([...partsOf({ role, agencyId }, 2, [all])]).toEqual(own);
  expect([...partsOf({ role, agencyId }, 1, [all])]).toEqual(other);
});

test('without an assignment nobody appraises', () => {
  expect(partsOf({ role: 'agencyOfficer', agencyId: 2 }, 1, [])).toEqual(new Set());
});

const id = fc.integer({ min: 1, max: 4 });
const assignment: fc.Arbitrary<Assignment> = fc.record({
  agencyId: id,
  node: fc.constantFrom(null, '1', '1.1', '2'),
  unitId: fc.option(id),
});
const actor: fc.Arbitrary<Actor> = fc.record({
  role: fc.constantFrom(...roles),
  agencyId: fc.option(id),
});

test('whatever the assignments, nobody appraises or judges the own unit', () => {
  fc.assert(
    fc.property(actor, fc.array(assignment), id, (person, assignments, unitId) => {
      const parts = partsOf(person, unitId, assignments);
      const isOwn = person.agencyId === unitId;
      if (isOwn) {
        expect(parts).not.toContain('appraiser');
        if (person.role !== 'provinceLeader') expect(parts).not.toContain('council');
      } else {
        expect(parts).not.toContain('unitOfficer');
        expect(parts).not.toContain('unitLeader');
      }
      expect(isAssigned(assignments, unitId, unitId)).toBe(false);
      expect(appraisersOf(assignments, unitId)).not.toContain(unitId);
      expect(appraisesNode(assignments, unitId, unitId, ['1.1', '1'])).toBe(false);
    }),
  );
});

test('an agency that appraises a node of a unit shares its sheet, and is an appraiser to it', () => {
  fc.assert(
    fc.property(fc.array(assignment), id, id, (assignments, agencyId, unitId) => {
      const has = appraisesNode(assignments, agencyId, unitId, ['1.1', '1']);
      const shares = appraisersOf(assignments, unitId).includes(agencyId);
      if (has) expect(shares).toBe(true);
      expect(isAssigned(assignments, agencyId, unitId)).toBe(shares);
      expect(
        partsOf({ role: 'agencyOfficer', agencyId }, unitId, assignments).has('appraiser'),
      ).toBe(shares);
    }),
  );
});

test.each<[Assignment, string[], boolean]>([
  [{ agencyId: 2, node: null, unitId: null }, ['1.1', '1'], true],
  [{ agencyId: 2, node: '1', unitId: null }, ['1.1', '1'], true],
  [{ agencyId: 2, node: '1.1', unitId: null }, ['1.1', '1'], true],
  [{ agencyId: 2, node: '1.1', unitId: null }, ['1.2', '1'], false],
  [{ agencyId: 2, node: '1', unitId: null }, ['10.1', '10'], false],
  [{ agencyId: 2, node: null, unitId: 3 }, ['1.1', '1'], false],
  [{ agencyId: 4, node: null, unitId: null }, ['1.1', '1'], false],
])('%j of the node in %j: %s', (one, lineage, has) => {
  expect(appraisesNode([one], 2, 1, lineage)).toBe(has);
});
