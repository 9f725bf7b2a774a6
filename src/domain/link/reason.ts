/** Why a task seems to work on a node, in the words an official can check. */
import type { PlanNode, PlanTask } from '../plan/plan.ts';
import { fold } from '../text/vietnamese.ts';
import { isCommonplace } from './vocabulary.ts';
import type { Vector } from './weights.ts';
import type { Text } from './words.ts';

/** How the task's agencies stand to the node's lead; `unknown` when either names none. */
export type LeadMatch = 'same' | 'coordinating' | 'different' | 'unknown';

const names = (parties: PlanTask['leads']): string[] =>
  parties.filter((party) => party.type === 'agency').map((party) => party.name);

export function leadMatch(
  task: Pick<PlanTask, 'leads' | 'coordinating'>,
  node: Pick<PlanNode, 'lead'>,
): LeadMatch {
  const lead = node.lead.name;
  if (lead === null) return 'unknown';
  const isLead = (name: string): boolean => fold(name) === fold(lead);
  if (names(task.leads).some(isLead)) return 'same';
  if (names(task.coordinating).some(isLead)) return 'coordinating';
  return task.leads.every((party) => party.type === 'agency') ? 'different' : 'unknown';
}

const trim = (phrase: string): string => phrase.replace(/^[\s(“"]+|[\s).,;:”"]+$/gu, '');

/** How much each word of a text shares with a task; commonplaces share, but weigh nothing. */
function sharedWords(text: Text, task: Vector): Map<number, number> {
  const weights = new Map<number, number>();
  for (const term of text.terms) {
    const weight = task.get(term.key);
    if (weight === undefined) continue;
    for (let word = term.from; word <= term.to; word += 1)
      weights.set(word, (weights.get(word) ?? 0) + (isCommonplace(term.key) ? 0 : weight));
  }
  return weights;
}

/** Only the first word of a name is capital by its place; those within are proper nouns. */
const wordAt = (text: Text, place: number): string => {
  const word = text.words[place] ?? '';
  return place === 0 && /^\p{Lu}\p{Ll}/u.test(word) ? word.toLowerCase() : word;
};

/**
 * The phrases of a node's name that the task shares, as printed, the weightiest first, two at most.
 * A phrase does not begin with a commonplace, nor does one make a phrase.
 */
export function sharedPhrases(node: Text, task: Vector): string[] {
  const runs: { words: string[]; weight: number; end: number }[] = [];
  for (const [place, weight] of [...sharedWords(node, task)].sort(([a], [b]) => a - b)) {
    const run = runs.at(-1);
    if (run?.end === place - 1) {
      run.words.push(wordAt(node, place));
      run.weight += weight;
      run.end = place;
    } else if (weight > 0) runs.push({ words: [wordAt(node, place)], weight, end: place });
  }
  const phrases = runs
    .sort((a, b) => b.weight - a.weight)
    .map((run) => trim([...new Set(trim(run.words.join(' ')).split(', '))].join(', ')));
  return [...new Map(phrases.map((phrase) => [fold(phrase), phrase])).values()].slice(0, 2);
}

function leadReason(task: PlanTask, node: PlanNode, match: LeadMatch): string[] {
  const lead = node.lead.name ?? '';
  const basis = node.lead.basis === 'printed' ? 'in trong bảng' : 'đề xuất, chưa xác nhận';
  switch (match) {
    case 'same':
      return [`cùng do ${lead} chủ trì`];
    case 'coordinating':
      return [`${lead} chủ trì tiêu chí và phối hợp thực hiện nhiệm vụ`];
    case 'different':
      return [
        `khác cơ quan chủ trì, cần xác nhận: nhiệm vụ giao ${names(task.leads).join(', ')}, tiêu chí thuộc ${lead} (${basis})`,
      ];
    case 'unknown':
      return [];
  }
}

/** One sentence: what both speak of, where the plan's targets do too, and who leads. */
export function reasonOf(
  task: PlanTask,
  node: PlanNode,
  found: { phrases: readonly string[]; section: string | null; lead: LeadMatch },
): string {
  const quoted = found.phrases.map((phrase) => `“${phrase}”`).join(', ');
  const parts = [
    `cùng nói về ${quoted}`,
    ...(found.section === null
      ? []
      : [`chỉ tiêu ở mục ${found.section} của kế hoạch nói cùng việc`]),
    ...leadReason(task, node, found.lead),
  ];
  const sentence = parts.join('; ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
