/** Giving a node its lead; a write that came too late waits for the person's choice. */
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Problem } from '#contract/problem.ts';
import { readNode, setLead, type TreeNode } from '#contract/rubric.ts';
import { ask, isProblem, useAct } from '../ui/api.ts';
import { tellDone } from '../ui/tell.tsx';
import { useWords } from '../words/words.tsx';

/** What a change of the lead makes old beside the tree itself. */
export const touchedByLead = ['plan', 'finding', 'task'];

interface LeadChange {
  agencyId: number | null;
  reason: string;
}

export function useSetLead(node: TreeNode | null, onDone: () => void) {
  const { rubric } = useWords();
  const client = useQueryClient();
  const [late, setLate] = useState<{ problem: Problem; change: LeadChange } | null>(null);
  const act = useAct(setLead, {
    refresh: touchedByLead,
    onDone: () => {
      tellDone(rubric.leadSaved(node?.code ?? ''));
      setLate(null);
      onDone();
    },
    onProblem: (problem, { agencyId, reason }) => {
      if (!isProblem(problem, 'stale')) return false;
      const change = {
        agencyId: agencyId === null ? null : Number(agencyId),
        reason: reason ?? '',
      };
      setLate({ problem, change });
      return true;
    },
  });
  const send = (change: LeadChange, version: number) => {
    if (node !== null) act.mutate({ nodeId: node.id, ...change, version });
  };
  return {
    isBusy: act.isPending,
    late: late?.problem ?? null,
    save: (change: LeadChange) => send(change, node?.version ?? 1),
    /** Writes the person's value over the newer one they have now seen. */
    keepMine: async () => {
      if (node === null || late === null) return;
      const { version } = await ask(readNode, { nodeId: node.id });
      send(late.change, version);
    },
    takeTheirs: async () => {
      setLate(null);
      await client.invalidateQueries({ queryKey: ['rubric'] });
      onDone();
    },
    forget: () => setLate(null),
  };
}
