/** Plan 123 in the shape the importers produce, for tests that need a whole real plan. */
import { day } from '#domain/calendar/day.ts';
import type { NamedParty, PlanNode, PlanTarget, PlanTask } from '#domain/plan/plan.ts';
import { points } from '#domain/points/points.ts';
import { isGroupCode } from '#domain/agency/group.ts';
import { nodeRows, targetRows, taskRows } from './plan-123-rows.ts';

const rowsOf = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((row) => row.split('|'));

// Decision of the tree's authors [I]: the groups whose points come from surveys.
const surveys = ['2.4', '4.4', '5.8', '5.9', '6.4', '7.5', '8.1'];
const isUnder = (code: string, group: string): boolean =>
  code === group || code.startsWith(`${group}.`);

export type Plan123Node = PlanNode & { isSurvey: boolean };

/** Blank leads continue the row above, as the merged cells of the printed table suggest. */
export function plan123Nodes(): Plan123Node[] {
  let above: string | null = null;
  return rowsOf(nodeRows).map(
    ([code = '', max = '', score = '', target = '', printed = '', name = '']) => {
      const parent = code.includes('.') ? code.slice(0, code.lastIndexOf('.')) : null;
      const depth = code.split('.').length;
      if (printed !== '') above = printed;
      return {
        code,
        parent,
        level: depth === 1 ? 'field' : depth === 2 ? 'criterion' : 'subCriterion',
        name,
        maxPoints: points(max),
        previousScore: points(score),
        target: points(target),
        lead: {
          name: parent === null ? null : above,
          basis: printed === '' ? 'proposed' : 'printed',
          reason: null,
        },
        residual: code.endsWith('.*'),
        line: null,
        isSurvey: surveys.some((group) => isUnder(code, group)),
      };
    },
  );
}

const partiesOf = (text: string): NamedParty[] =>
  text
    .split('; ')
    .map((name) =>
      isGroupCode(name)
        ? { name, kind: name, type: 'group' as const }
        : { name, kind: 'department', type: 'agency' as const },
    );

export const plan123Tasks = (): PlanTask[] =>
  rowsOf(taskRows).map(([number = '', lastDay = '', leads = '', coordinating = '', text = '']) => ({
    number,
    text,
    leads: partiesOf(leads),
    coordinating: partiesOf(coordinating),
    deadline: { text: '', lastDay: day(lastDay), precision: null },
    line: null,
  }));

export const plan123Targets = (): PlanTarget[] =>
  rowsOf(targetRows).map(([section = '', text = '']) => ({
    section,
    text,
    measure: '',
    comparator: 'gte',
    value: null,
    unit: '',
    baseYear: null,
    line: null,
  }));
