import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ImportedPlan, PlanNode } from '#domain/plan/plan.ts';
import { sum } from '#domain/points/points.ts';
import { readTextPlan } from '../read-text-plan.ts';
import { generatedPlan, type GeneratedPlan, type TreeNode } from './generate-plan.ts';
import { codeOf, printPlan, style, type Style } from './print-plan.ts';

type BareNode = Pick<
  PlanNode,
  'code' | 'parent' | 'level' | 'maxPoints' | 'previousScore' | 'target' | 'residual'
> & {
  name: string | null;
  lead: string | null;
};
const levels = ['field', 'criterion', 'subCriterion'] as const;

function expectedNodes(
  nodes: readonly TreeNode[],
  above: readonly number[],
  how: Style,
): BareNode[] {
  const parent = above.length === 0 ? null : codeOf(above, how);
  const level = levels[Math.min(above.length, 2)] ?? 'subCriterion';
  return nodes.flatMap((node, at): BareNode[] => {
    const [maxPoints, previousScore, target] = node.figures;
    const figures = { maxPoints, previousScore, target };
    const path = [...above, at];
    if (node.isLeftOut) {
      return [
        { code: `${parent}.*`, parent, level, ...figures, residual: true, name: null, lead: null },
      ];
    }
    const own = { code: codeOf(path, how), parent, level, ...figures, residual: false };
    const lead = node.lead === '' ? null : node.lead;
    return [{ ...own, name: node.name, lead }, ...expectedNodes(node.children, path, how)];
  });
}

const readNodes = ({ rubric }: ImportedPlan): BareNode[] =>
  rubric.nodes.map(
    ({ code, parent, level, name, maxPoints, previousScore, target, lead, residual }) => ({
      ...{ code, parent, level, maxPoints, previousScore, target, residual },
      name: residual ? null : name,
      lead: residual ? null : lead.name,
    }),
  );

function expectSame(plan: GeneratedPlan, how: Style, read: ImportedPlan): void {
  expect(readNodes(read)).toEqual(expectedNodes(plan.fields, [], how));
  expect(read.tasks.map(({ line: _, ...task }) => task)).toEqual(
    plan.tasks.map((task, at) => ({ ...task, number: String(at + 1) })),
  );
  expect(
    read.targets.map(({ section, measure, comparator, value, baseYear }) => ({
      section,
      measure,
      comparator,
      value,
      baseYear,
    })),
  ).toEqual(plan.targets);
  const { level, name } = plan.province;
  expect(read.document).toEqual({
    type: 'KH',
    number: `${plan.number}/KH-UBND`,
    issuedOn: plan.issuedOn,
    place: name,
    issuer: `UBND ${level} ${name}`,
    title: `Nâng cao Chỉ số cải cách hành chính năm ${plan.year}`,
    signer: plan.signer,
    recipients: plan.recipients,
  });
}

test('printing a plan and reading it back gives the same plan', () =>
  fc.assert(
    fc.property(generatedPlan, style, (plan, how) => {
      // Under one field alone nothing shows that numbers would begin anew.
      fc.pre(how.codes !== 'restart' || plan.fields.length !== 1);
      const read = readTextPlan(printPlan(plan, how));
      expectSame(plan, how, read);
      expect(read.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      if (plan.fields.length > 0) {
        expect(read.rubric.indexYear).toBe(plan.year - 1);
        expect(read.rubric.totals.maxPoints).toBe(
          sum(plan.fields.map(({ figures }) => figures[0])),
        );
      }
    }),
    { numRuns: 300, seed: 20200611 },
  ));

test('whatever text comes, it is read or refused, never broken', () =>
  fc.assert(
    fc.property(
      generatedPlan,
      style,
      fc.array(fc.tuple(fc.nat(), fc.constantFrom('', '\t', '\n', '-', '<', 'x', '1', '.')), {
        maxLength: 20,
      }),
      (plan, how, edits) => {
        let text = printPlan(plan, how);
        for (const [at, piece] of edits) {
          const place = at % text.length;
          text = text.slice(0, place) + piece + text.slice(place + 1);
        }
        const outcome = (() => {
          try {
            return readTextPlan(text).findings.length >= 0;
          } catch (error) {
            return error instanceof Error && error.name === 'RefusedFile';
          }
        })();
        expect(outcome).toBe(true);
      },
    ),
    { numRuns: 200, seed: 20200611 },
  ));
