/** A person's word on a finding; a word that came too late is shown beside the one that stands. */
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { readLedger, settleFinding, type Finding } from '#contract/finding.ts';
import type { Problem } from '#contract/problem.ts';
import { ask, isProblem, useAct } from '../ui/api.ts';
import { tellDone } from '../ui/tell.tsx';
import { useWords } from '../words/words.tsx';

export interface Settlement {
  state: Finding['state'];
  note?: string;
}

export interface Settling {
  settle: (finding: Finding, settlement: Settlement) => void;
  isBusy: boolean;
  late: Problem | null;
  keepMine: () => Promise<void>;
  takeTheirs: () => Promise<void>;
}

export function useSettle(planId: number): Settling {
  const words = useWords().finding;
  const client = useQueryClient();
  const [late, setLate] = useState<{ problem: Problem; id: number; mine: Settlement } | null>(null);
  const told = { open: words.reopened, accepted: words.accepted, corrected: words.corrected };
  const act = useAct(settleFinding, {
    refresh: ['plan', 'rubric'],
    onDone: ({ state }) => {
      setLate(null);
      tellDone(told[state]);
    },
    onProblem: (problem, { findingId, state, note }) => {
      if (!isProblem(problem, 'stale')) return false;
      setLate({ problem, id: Number(findingId), mine: { state, note } });
      return true;
    },
  });
  return {
    isBusy: act.isPending,
    settle: ({ id, version }, settlement) => act.mutate({ findingId: id, version, ...settlement }),
    late: late?.problem ?? null,
    keepMine: async () => {
      if (late === null) return;
      const { findings } = await ask(readLedger, { planId });
      const now = findings.find(({ id }) => id === late.id);
      if (now !== undefined) act.mutate({ findingId: now.id, version: now.version, ...late.mine });
    },
    takeTheirs: async () => {
      setLate(null);
      await client.invalidateQueries({ queryKey: ['finding'] });
    },
  };
}
