import { useQueryClient } from '@tanstack/react-query';
import type { InputOf, OutputOf, Route } from '#contract/route.ts';
import { featureOf, useAct } from './api.ts';
import { useConflict } from './use-conflict.ts';

interface EditOptions<R extends Route> {
  refresh?: readonly string[];
  onDone?: (output: OutputOf<R>, input: InputOf<R>) => void;
  /** The person takes what others have written meanwhile. */
  onTheirs?: () => void;
}

/** A write under the version that was seen; what came too late waits for the person's choice. */
export function useEdit<R extends Route>(route: R, options: EditOptions<R> = {}) {
  const client = useQueryClient();
  const conflict = useConflict();
  const save = useAct(route, {
    refresh: options.refresh,
    onDone: options.onDone,
    onProblem: (problem) => conflict.hold(problem) || true,
  });
  const takeTheirs = () => {
    conflict.release();
    options.onTheirs?.();
    void client.invalidateQueries({ queryKey: [featureOf(route)] });
  };
  return { save, conflict, takeTheirs };
}
