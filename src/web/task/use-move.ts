/** Moving one part: by its agency or by the standing agency, whichever the action belongs to. */
import { decideOn, workOn } from '#contract/task.ts';
import type { InputOf } from '#contract/route.ts';
import type { ObligationAction } from '#domain/task/state.ts';
import { useAct } from '../ui/api.ts';
import { tellDone } from '../ui/tell.tsx';
import { useWords } from '../words/words.tsx';
import { useConflict, type Conflict } from './use-conflict.ts';

export interface MoveInput {
  obligationId: number;
  version: number;
  action: ObligationAction;
  /** A note with a submission, the reason of a decision. */
  text: string;
}

export interface Moving {
  move: (input: MoveInput) => void;
  isBusy: boolean;
  conflict: Conflict<{ version: number }>;
  /** Sends what was refused once more, over what stands now. */
  insist: () => void;
}

/** What a move makes old besides tasks: overview, worklist, tree and trail. */
export const touched = ['plan', 'rubric', 'audit'] as const;

export function useMove(onDone: () => void): Moving {
  const { task, obligation } = useWords();
  const conflict = useConflict<InputOf<typeof workOn> | InputOf<typeof decideOn>>();
  const options = {
    refresh: touched,
    onProblem: conflict.catch,
    onDone: (_: unknown, { action }: { action: ObligationAction }) => {
      tellDone(obligation.done(task.actions[action]));
      onDone();
    },
  };
  const work = useAct(workOn, options);
  const decide = useAct(decideOn, options);
  const send = (input: InputOf<typeof workOn> | InputOf<typeof decideOn>) =>
    isWork(input) ? work.mutate(input) : decide.mutate(input);
  return {
    move: (input) => send(inputOf(input)),
    isBusy: work.isPending || decide.isPending,
    conflict: conflict as unknown as Conflict<{ version: number }>,
    insist() {
      const again = conflict.again();
      conflict.settle();
      if (again !== null) send(again);
    },
  };
}

const isWork = (
  input: InputOf<typeof workOn> | InputOf<typeof decideOn>,
): input is InputOf<typeof workOn> => ['start', 'submit', 'withdraw'].includes(input.action);

function inputOf({ obligationId, version, action, text }: MoveInput) {
  const words = text.trim() === '' ? undefined : text.trim();
  switch (action) {
    case 'start':
    case 'submit':
    case 'withdraw':
      return { obligationId, version, action, note: words };
    case 'confirm':
    case 'return':
    case 'cancel':
    case 'reopen':
      return { obligationId, version, action, reason: words };
  }
}
