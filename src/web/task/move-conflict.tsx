import { useQueryClient } from '@tanstack/react-query';
import type { ObligationState } from '#domain/task/state.ts';
import { ConflictDialog } from '../ui/conflict-dialog.tsx';
import { useWords } from '../words/words.tsx';
import type { Moving } from './use-move.ts';

/** Where a part was to go and where somebody else has taken it meanwhile. */
export function MoveConflict({
  moving,
  onTakeTheirs,
}: {
  moving: Moving;
  onTakeTheirs: () => void;
}) {
  const { task, obligation } = useWords();
  const client = useQueryClient();
  const refresh = () => {
    moving.conflict.settle();
    void client.invalidateQueries({ queryKey: ['task'] });
  };
  return (
    <ConflictDialog
      problem={moving.conflict.problem}
      fields={{ state: task.state, reason: obligation.reason }}
      show={(field, value) =>
        field === 'state' ? task.states[value as ObligationState] : String(value)
      }
      onKeepMine={moving.insist}
      onTakeTheirs={() => {
        refresh();
        onTakeTheirs();
      }}
      onClose={refresh}
    />
  );
}
