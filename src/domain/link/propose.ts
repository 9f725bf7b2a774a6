/**
 * Proposals of task ↔ node by meaning, each with its reason; a person confirms them. The plan cites
 * no node for its tasks: what speaks for a link is shared words (rare ones most), the plan's own
 * targets of the same field, and the agencies.
 */
import type { PlanNode, PlanTarget, PlanTask } from '../plan/plan.ts';
import { leadMatch, reasonOf, sharedPhrases, type LeadMatch } from './reason.ts';
import { nearness, weighing, type Vector } from './weights.ts';
import { textOf, type Text } from './words.ts';

export interface LinkProposal {
  /** The task's number and the node's code. */
  task: string;
  node: string;
  /** Comparable within a plan only; no probability. */
  score: number;
  lead: LeadMatch;
  /** Phrases of the node's name that the task shares, as printed. */
  phrases: string[];
  /** One Vietnamese sentence. */
  reason: string;
}

export interface LinkablePlan {
  nodes: readonly PlanNode[];
  tasks: readonly PlanTask[];
  /** Quantified targets; their section numbers are the field codes of the tree ("7.a" → "7"). */
  targets: readonly PlanTarget[];
}

/** Below this a proposal is noise; chosen on Plan 123, where right ones begin at 0.2. */
const lowestScore = 0.17;
/** A further proposal must come this near to the task's best one. */
const nearBest = 0.7;
const mostPerTask = 3;
const leadBonus: Readonly<Record<LeadMatch, number>> = {
  same: 0.08,
  coordinating: 0.06,
  different: 0,
  unknown: 0,
};
const fieldWeight = 0.35;
/** From here on a target is so near to the task that it is given as a reason. */
const tellingTarget = 0.5;

interface Candidate {
  node: PlanNode;
  text: Text;
  vector: Vector;
}

/** A text of a field: a target of its section, or its heading in the tree. */
interface FieldText {
  section: string;
  vector: Vector;
}

const fieldOf = (code: string): string => code.split('.')[0] ?? code;

interface NearText {
  section: string;
  near: number;
}

/** The text nearest to a task in each field, with how near it is. */
function nearestByField(task: Vector, texts: readonly FieldText[]): Map<string, NearText> {
  const best = new Map<string, NearText>();
  for (const { section, vector } of texts) {
    const near = nearness(task, vector);
    if (near > (best.get(fieldOf(section))?.near ?? 0))
      best.set(fieldOf(section), { section, near });
  }
  return best;
}
function proposalsFor(
  task: PlanTask,
  vector: Vector,
  candidates: readonly Candidate[],
  fields: { targets: readonly FieldText[]; headings: readonly FieldText[] },
): LinkProposal[] {
  const targets = nearestByField(vector, fields.targets);
  const headings = nearestByField(vector, fields.headings);
  return candidates.flatMap(({ node, text, vector: nodeVector }) => {
    const phrases = sharedPhrases(text, vector);
    if (phrases.length === 0) return [];
    const target = targets.get(fieldOf(node.code));
    const field = Math.max(target?.near ?? 0, headings.get(fieldOf(node.code))?.near ?? 0);
    const lead = leadMatch(task, node);
    const near = nearness(vector, nodeVector) + leadBonus[lead] + fieldWeight * field ** 2;
    const score = Math.round(Math.min(near, 1) * 1000) / 1000;
    const section = target !== undefined && target.near >= tellingTarget ? target.section : null;
    const reason = reasonOf(task, node, { phrases, section, lead });
    return [{ task: task.number, node: node.code, score, lead, phrases, reason }];
  });
}

function bestOf(proposals: readonly LinkProposal[]): LinkProposal[] {
  const sorted = proposals.toSorted((a, b) => b.score - a.score);
  const least = Math.max(lowestScore, (sorted[0]?.score ?? 0) * nearBest);
  return sorted.filter((one) => one.score >= least).slice(0, mostPerTask);
}

/** At most three proposals per task, the best first; tasks near to no node have none. */
export function proposeLinks(plan: LinkablePlan): LinkProposal[] {
  const nodes = plan.nodes
    .filter((node) => !node.residual)
    .map((node) => ({ node, text: textOf(node.name) }));
  const tasks = plan.tasks.map((task) => ({ task, text: textOf(task.text) }));
  const targets = plan.targets.map(({ section, text }) => ({ section, text: textOf(text) }));
  const weigh = weighing([...nodes, ...tasks, ...targets].map((one) => one.text));
  const weighed = nodes.map((one) => ({ ...one, vector: weigh(one.text) }));
  const isField = ({ node }: Candidate): boolean => node.level === 'field';
  const candidates = weighed.filter((one) => !isField(one));
  const fields = {
    targets: targets.map(({ section, text }) => ({ section, vector: weigh(text) })),
    headings: weighed.filter(isField).map(({ node, vector }) => ({ section: node.code, vector })),
  };
  return tasks.flatMap(({ task, text }) =>
    bestOf(proposalsFor(task, weigh(text), candidates, fields)),
  );
}
