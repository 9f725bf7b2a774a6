import { Problem } from '#contract/problem.ts';

/** What a step gives, or the problem it refuses with, as a value: where others must not fall with it. */
export function refused<Given>(step: () => Given): Given | Problem {
  try {
    return step();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

export const isGranted = <Given>(answer: Given | Problem): answer is Given =>
  !(answer instanceof Problem);
