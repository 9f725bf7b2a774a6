import { useState } from 'react';
import type { Problem } from '#contract/problem.ts';
import { isProblem } from './api.ts';

/** Holds the `stale` refusal of a write until the person has chosen between the two values. */
export function useConflict() {
  const [problem, setProblem] = useState<Problem | null>(null);
  return {
    problem,
    /** For `onProblem` of a write: true when it was stale and is now held. */
    hold: (error: unknown): boolean => {
      if (!isProblem(error, 'stale')) return false;
      setProblem(error);
      return true;
    },
    release: () => setProblem(null),
    /** The version that stands now: to write one's own values over it, knowingly. */
    currentVersion: versionIn(problem?.extras.current),
  };
}

function versionIn(current: unknown): number | null {
  if (typeof current !== 'object' || current === null || !('version' in current)) return null;
  return typeof current.version === 'number' ? current.version : null;
}
