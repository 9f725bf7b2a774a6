/** What a corrected plan changes against the one that stands, as a person reads it before confirming. */
import { formatDay } from '../calendar/day.ts';
import { formatPoints } from '../text/vietnamese.ts';
import { sameTasks } from './same-task.ts';
import type { ImportedPlan, NamedParty, PlanNode, PlanTarget, PlanTask } from './plan.ts';

export interface PlanDifference {
  part: 'document' | 'target' | 'task' | 'node' | 'total';
  change: 'added' | 'removed' | 'changed';
  /** The node's code, the task's number, the target's place in its section. */
  key: string;
  field: string | null;
  before: string | null;
  after: string | null;
}

type Facts = Record<string, string | null>;
type Part = PlanDifference['part'];

const namesOf = (parties: readonly NamedParty[]): string =>
  parties.map((party) => party.name).join('; ');
const figure = (value: PlanNode['maxPoints']): string | null =>
  value === null ? null : formatPoints(value);

const nodeFacts = (node: PlanNode): Facts => ({
  name: node.name,
  maxPoints: figure(node.maxPoints),
  previousScore: figure(node.previousScore),
  target: figure(node.target),
  lead: node.lead.basis === 'printed' ? node.lead.name : null,
});

const taskFacts = (task: PlanTask): Facts => ({
  number: task.number,
  text: task.text,
  leads: namesOf(task.leads),
  coordinating: namesOf(task.coordinating),
  deadline: task.deadline.text,
});

const targetFacts = (target: PlanTarget): Facts => ({
  text: target.text,
  value:
    target.value === null ? null : `${target.comparator} ${figure(target.value)} ${target.unit}`,
});

const documentFacts = ({ document }: ImportedPlan): Facts => ({
  number: document.number,
  issuedOn: document.issuedOn === null ? null : formatDay(document.issuedOn),
  place: document.place,
  issuer: document.issuer,
  title: document.title,
  signer: document.signer,
  recipients: document.recipients.join('; '),
});

const totalFacts = ({ rubric: { totals } }: ImportedPlan): Facts => ({
  maxPoints: figure(totals.maxPoints),
  previousScore: figure(totals.previousScore.printed),
  target: figure(totals.target),
});

const keyed = <T>(
  items: readonly T[],
  key: (item: T, index: number) => string,
  facts: (item: T) => Facts,
) => new Map(items.map((item, index) => [key(item, index), facts(item)]));

/** Every difference between two readings, in the order document, totals, targets, tasks, nodes. */
export function differencesBetween(before: ImportedPlan, after: ImportedPlan): PlanDifference[] {
  const targetKey = (target: PlanTarget, index: number) => `${target.section}/${index + 1}`;
  return [
    ...compareFacts('document', '', documentFacts(before), documentFacts(after)),
    ...compareFacts('total', '', totalFacts(before), totalFacts(after)),
    ...compareSets(
      'target',
      keyed(before.targets, targetKey, targetFacts),
      keyed(after.targets, targetKey, targetFacts),
    ),
    ...compareTasks(before.tasks, after.tasks),
    ...compareSets(
      'node',
      keyed(before.rubric.nodes, (node) => node.code, nodeFacts),
      keyed(after.rubric.nodes, (node) => node.code, nodeFacts),
    ),
  ];
}

/** Tasks are themselves by their words before their numbers: one moved is no task rewritten. */
function compareTasks(before: readonly PlanTask[], after: readonly PlanTask[]) {
  const places = sameTasks(before, after);
  const kept = new Set(places);
  const removed = before.flatMap((task, place) =>
    kept.has(place) ? [] : [whole('task', 'removed', task.number, taskFacts(task))],
  );
  const found = after.flatMap((task, index) => {
    const was = before[places[index] ?? -1];
    return was === undefined
      ? [whole('task', 'added', task.number, taskFacts(task))]
      : compareFacts('task', task.number, taskFacts(was), taskFacts(task));
  });
  return [...removed, ...found];
}

function compareSets(part: Part, before: Map<string, Facts>, after: Map<string, Facts>) {
  const found: PlanDifference[] = [];
  for (const [key, facts] of before) {
    const now = after.get(key);
    if (now === undefined) found.push(whole(part, 'removed', key, facts));
    else found.push(...compareFacts(part, key, facts, now));
  }
  for (const [key, facts] of after)
    if (!before.has(key)) found.push(whole(part, 'added', key, facts));
  return found;
}

function compareFacts(part: Part, key: string, before: Facts, after: Facts): PlanDifference[] {
  return Object.keys(after)
    .filter((field) => before[field] !== after[field])
    .map((field) => ({
      part,
      change: 'changed',
      key,
      field,
      before: before[field] ?? null,
      after: after[field] ?? null,
    }));
}

const whole = (
  part: Part,
  change: 'added' | 'removed',
  key: string,
  facts: Facts,
): PlanDifference => {
  const text = facts.name ?? facts.text ?? null;
  return {
    part,
    change,
    key,
    field: null,
    before: change === 'removed' ? text : null,
    after: change === 'added' ? text : null,
  };
};
