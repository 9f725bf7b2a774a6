/** Both values of a round that two people edited, as fields a person can compare one by one. */
import { Problem } from '#contract/problem.ts';
import { editRound } from '#contract/round.ts';
import { formatDay } from '#domain/calendar/day.ts';
import type { Words } from '../../words/words.tsx';
import { bandsText } from '../bands-text.ts';
import type { StageInput } from '../round.ts';

export interface RoundConflict {
  problem: Problem;
  fields: Record<string, string>;
}

const edited = editRound.input.pick({ name: true, gradeBands: true, stages: true });

/** @returns null where there is no conflict */
export function roundConflict(problem: Problem | null, words: Words): RoundConflict | null {
  if (problem === null) return null;
  const sides = [problem.extras.yours, problem.extras.current].map((side) => linesOf(side, words));
  const [yours = {}, current = {}] = sides;
  const named = Object.keys({ ...yours, ...current });
  return {
    problem: new Problem('stale', { yours, current }),
    fields: Object.fromEntries(named.map((name) => [name, name])),
  };
}

/** By the words of each field: what stands there. */
function linesOf(side: unknown, words: Words): Record<string, string> {
  const { data } = edited.safeParse(side);
  if (data === undefined) return {};
  const { round } = words;
  return Object.fromEntries([
    [round.name, data.name],
    ...data.stages.flatMap((stage, at) => stageLines(stage, round.stageAt(at + 1), words)),
    [round.bands, bandsText(data.gradeBands, round)],
  ]);
}

function stageLines(stage: StageInput, place: string, { round, common }: Words) {
  const lines: [string, string][] = [
    [round.kind, round.kinds[stage.kind]],
    [round.actor, round.actors[stage.part]],
    [round.stageName, stage.name],
    [round.opensOn, formatDay(stage.opensOn)],
    [round.closesOn, formatDay(stage.closesOn)],
    [round.rules.allScored, stage.rules.allScored ? common.yes : common.no],
    [round.rules.evidence, stage.rules.evidence ? common.yes : common.no],
    [round.rules.threadsResolved, stage.rules.threadsResolved ? common.yes : common.no],
  ];
  return lines.map(([field, text]): [string, string] => [`${place} · ${field}`, text]);
}
