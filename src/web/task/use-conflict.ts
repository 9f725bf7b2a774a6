/** A write that came too late: both values are kept until the person has chosen. */
import { useState } from 'react';
import type { Problem } from '#contract/problem.ts';
import { isProblem } from '../ui/api.ts';

export interface Conflict<Input> {
  problem: Problem | null;
  /** For `onProblem` of `useAct`: true when it was a conflict. */
  catch: (problem: unknown, input: Input) => boolean;
  /** What was sent, under the version that stands now. */
  again: () => Input | null;
  settle: () => void;
}

export function useConflict<Input extends { version: number }>(): Conflict<Input> {
  const [held, setHeld] = useState<{ problem: Problem; input: Input } | null>(null);
  return {
    problem: held?.problem ?? null,
    catch(problem, input) {
      if (!isProblem(problem, 'stale')) return false;
      setHeld({ problem, input });
      return true;
    },
    again: () => (held === null ? null : { ...held.input, version: currentVersion(held.problem) }),
    settle: () => setHeld(null),
  };
}

function currentVersion(problem: Problem): number {
  const { current } = problem.extras;
  const version =
    typeof current === 'object' && current !== null && 'version' in current ? current.version : 1;
  return Number(version);
}
