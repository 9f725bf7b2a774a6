/** Saving one unit's value: at once, with its state in sight and a conflict held until it is settled. */
import { useQueryClient } from '@tanstack/react-query';
import { saveScore } from '#contract/assessment.ts';
import type { Facts } from '#domain/scoring/fact.ts';
import { useAct } from '../../ui/api.ts';
import { useConflict } from '../../ui/use-conflict.ts';
import { layersOf, type UnitRow } from './across.ts';

export interface Word {
  facts: Facts;
  notApplicable: string | null;
  reason: string | null;
}

export type SaveState = 'none' | 'saving' | 'saved' | 'failed';

export function useAppraise(unit: UnitRow, onSaved: () => void) {
  const client = useQueryClient();
  const conflict = useConflict();
  const save = useAct(saveScore, {
    onDone: onSaved,
    onProblem: (problem) => {
      conflict.hold(problem);
      return true;
    },
  });
  const { own } = layersOf(unit);
  const send = ({ facts, notApplicable, reason }: Word, version = own?.version ?? 0) =>
    save.mutate({
      sheetId: unit.sheetId,
      nodeId: unit.nodeId,
      facts: { ...facts },
      notApplicable,
      reason,
      version,
    });
  const sent = save.variables;
  const state: SaveState = save.isPending
    ? 'saving'
    : save.isError
      ? 'failed'
      : save.isSuccess
        ? 'saved'
        : 'none';
  return {
    state,
    isSaving: save.isPending,
    /** What was refused, but for a conflict, which has a dialog of its own. */
    problem: conflict.problem === null ? save.error : null,
    save: (word: Word) => send(word),
    conflict: conflict.problem,
    keepMine() {
      const version = conflict.currentVersion;
      conflict.release();
      if (sent !== undefined && version !== null) save.mutate({ ...sent, version });
    },
    takeTheirs() {
      conflict.release();
      save.reset();
      onSaved();
      void client.invalidateQueries({ queryKey: ['assessment'] });
    },
  };
}
export type Appraise = ReturnType<typeof useAppraise>;
