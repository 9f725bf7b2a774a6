/** A round that is still to be made: what has been chosen so far, and its writing. */
import { useState } from 'react';
import { createRound, setAppraisers } from '#contract/round.ts';
import { ask } from '../../ui/api.ts';
import { useSession } from '../../ui/session.tsx';
import type { Assignment, StageInput, UnitInput } from '../round.ts';
import type { BandInput } from './band-fields.tsx';
import { readBands } from './read-bands.ts';
import { faultsOfStages } from './stage-list.tsx';
import { usualStages } from './usual-stages.ts';

export const stepNames = ['rubric', 'stages', 'units', 'appraisers', 'bands'] as const;
export type StepName = (typeof stepNames)[number];

export interface RoundDraft {
  rubricId: number | null;
  name: string;
  stages: readonly StageInput[];
  units: readonly UnitInput[];
  assignments: readonly Assignment[];
  bands: readonly BandInput[];
}

/** Whether a step says enough to go on; units and appraisers may follow later. */
export function isStepReady(draft: RoundDraft, step: StepName): boolean {
  switch (step) {
    case 'rubric':
      return draft.rubricId !== null && draft.name.trim() !== '';
    case 'stages':
      return faultsOfStages(draft.stages).length === 0;
    case 'units':
    case 'appraisers':
      return true;
    case 'bands':
      return readBands(draft.bands) !== null;
  }
}

export function useNewRound() {
  const { installation } = useSession();
  const [value, setValue] = useState<RoundDraft>(() => ({
    rubricId: null,
    name: '',
    stages: usualStages(installation.day),
    units: [],
    assignments: [],
    bands: [],
  }));
  const [problem, setProblem] = useState<unknown>(null);
  return {
    value,
    problem,
    change: (next: Partial<RoundDraft>) => setValue((before) => ({ ...before, ...next })),
    /** The new round; null when it was refused. */
    async create(): Promise<number | null> {
      setProblem(null);
      try {
        return await write(value);
      } catch (error) {
        setProblem(error);
        return null;
      }
    },
  };
}
export type NewRoundDraft = ReturnType<typeof useNewRound>;

async function write(draft: RoundDraft): Promise<number | null> {
  const gradeBands = readBands(draft.bands);
  if (draft.rubricId === null || gradeBands === null) return null;
  const { id, version } = await ask(createRound, {
    name: draft.name,
    rubricId: draft.rubricId,
    stages: [...draft.stages],
    units: [...draft.units],
    gradeBands,
  });
  const assignments = [...draft.assignments];
  if (assignments.length > 0) await ask(setAppraisers, { roundId: id, version, assignments });
  return id;
}
