/** The laws that every rule kind keeps, tried on random rules and facts. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyRule, completeFacts, maxPoints, rulesByKind } from '#test/scoring/generate-rule.ts';
import { addDays, parseDay } from '../calendar/day.ts';
import { compare, isNegative, parsePoints, points, sum } from '../points/points.ts';
import type { Facts } from './fact.ts';
import { isFaults } from './fault.ts';
import { readRule } from './read-rule.ts';
import { ruleKinds } from './registry.ts';
import type { BoundRule, Rule } from './rule.ts';
import { scoreNode } from './score-node.ts';

const decimals = 3;

function bound(rule: Rule): BoundRule {
  const read = readRule(rule, maxPoints);
  if (isFaults(read)) throw new Error(JSON.stringify([rule, read]));
  return read;
}

const score = (rule: BoundRule, facts: Facts) =>
  scoreNode(rule, { facts, notApplicable: null }, decimals);

/** A later day, a larger number; yes after no, whatever is answered otherwise stays. */
function more(given: string, step: number): string {
  const day = parseDay(given);
  if (day !== null) return addDays(day, step);
  const number = parsePoints(given);
  if (number !== null) return sum([number, points(step)]);
  return given === 'no' ? 'yes' : given;
}

const ruleWithFacts = (rules: fc.Arbitrary<Rule>) =>
  rules.chain((rule) => completeFacts(bound(rule)).map((facts) => ({ rule, facts })));

test('every kind of the registry has a generator', () =>
  expect(Object.keys(rulesByKind).sort()).toEqual(Object.keys(ruleKinds).sort()));

describe.each(Object.entries(rulesByKind))('%s', (kind, rules) => {
  test('gives from zero to the maximum, with a trace that says why', () =>
    fc.assert(
      fc.property(ruleWithFacts(rules), ({ rule, facts }) => {
        const found = score(bound(rule), facts);
        expect(found.faults).toEqual([]);
        if (found.points === null) return;
        expect(isNegative(found.points)).toBe(false);
        expect(compare(found.points, maxPoints)).toBeLessThanOrEqual(0);
        expect(found.points).toBe(points(found.points));
        expect(found.trace.join(' ')).toMatch(/\d/);
      }),
    ));

  test('never loses by more of a fact that counts for it', () =>
    fc.assert(
      fc.property(
        ruleWithFacts(rules),
        fc.integer({ min: 1, max: 40 }),
        ({ rule, facts }, step) => {
          const ready = bound(rule);
          const low = score(ready, facts);
          for (const { fact, direction } of ready.laws) {
            const given = facts[fact];
            if (given === undefined) continue;
            const high = score(ready, { ...facts, [fact]: more(given, step) });
            if (low.points === null || high.points === null) continue;
            const order = compare(high.points, low.points);
            expect(direction === 'rising' ? order : -order).toBeGreaterThanOrEqual(0);
          }
        },
      ),
    ));

  test('is the same after a journey over the wire, whatever the order of the facts', () =>
    fc.assert(
      fc.property(ruleWithFacts(rules), ({ rule, facts }) => {
        const sent = JSON.parse(JSON.stringify({ rule, facts })) as { rule: Rule; facts: Facts };
        const turned = Object.fromEntries(Object.entries(sent.facts).reverse());
        expect(score(bound(sent.rule), turned)).toEqual(score(bound(rule), facts));
      }),
    ));

  test('says what is missing, and takes no missing fact for zero', () =>
    fc.assert(
      fc.property(ruleWithFacts(rules), fc.nat(), ({ rule, facts }, at) => {
        const asked = bound(rule).facts(facts);
        const left = asked[at % asked.length];
        const found = score(bound(rule), { ...facts, [left?.key ?? '']: '' });
        expect(found.state).toBe('missing');
        expect(found.points).toBeNull();
      }),
    ));

  test('reads no parameters that are none of its own', () => {
    expect(isFaults(readRule({ kind, parameters: { nonsense: '1' } }, maxPoints))).toBe(true);
    expect(isFaults(readRule({ kind, parameters: null }, maxPoints))).toBe(true);
  });
});

test('the preview and the server agree on ten thousand cases', () =>
  fc.assert(
    fc.property(ruleWithFacts(anyRule), ({ rule, facts }) => {
      const wire = JSON.parse(JSON.stringify({ rule, facts })) as { rule: Rule; facts: Facts };
      expect(score(bound(wire.rule), wire.facts)).toEqual(score(bound(rule), facts));
    }),
    { numRuns: 10_000 },
  ));

test('not applicable needs no facts and earns no points', () => {
  const rule = bound({ kind: 'manual', parameters: {} });
  const found = scoreNode(
    rule,
    { facts: {}, notApplicable: 'Không có đơn vị sự nghiệp' },
    decimals,
  );
  expect(found.state).toBe('notApplicable');
  expect(found.points).toBeNull();
});

test('anything at all as a rule is read or refused, never thrown', () =>
  fc.assert(
    fc.property(fc.anything(), fc.constantFrom(...Object.keys(ruleKinds)), (anything, kind) => {
      readRule(anything, maxPoints);
      readRule({ kind, parameters: anything }, maxPoints);
    }),
    { numRuns: 2_000 },
  ));
