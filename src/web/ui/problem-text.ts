import { Problem, type ProblemDocument } from '#contract/problem.ts';
import type { Words } from '../words/words.tsx';

export interface ProblemText {
  title: string;
  detail?: string;
  faults: NonNullable<ProblemDocument['faults']>;
  advice?: string;
}

/** What went wrong, where, and what to do, in the words of the screen. */
export function describeProblem(error: unknown, { problem }: Words): ProblemText {
  if (error instanceof Problem) {
    const { detail, faults } = error.extras;
    return {
      title: problem.titles[error.code],
      detail,
      faults: faults ?? [],
      advice: problem.advice[error.code],
    };
  }
  if (error instanceof TypeError)
    return { title: problem.offline, faults: [], advice: problem.offlineAdvice };
  return { title: problem.titles.internal, faults: [], advice: problem.advice.internal };
}

/** The fault a refusal found in one field of the input: its message for that field. */
export const faultAt = (error: unknown, path: string): string | undefined =>
  error instanceof Problem
    ? error.extras.faults?.find((each) => each.path === path)?.message
    : undefined;
