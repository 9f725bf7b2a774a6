/** Entering a figure; one that came too late waits for the person's choice. */
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { InputOf } from '#contract/route.ts';
import { enterFigure, type TargetRow } from '#contract/target.ts';
import { useAct } from '../ui/api.ts';
import { tellDone } from '../ui/tell.tsx';
import { useConflict } from '../ui/use-conflict.ts';
import { useWords } from '../words/words.tsx';

type Entry = Omit<InputOf<typeof enterFigure>, 'targetId' | 'version'>;

export function useEnterFigure(row: TargetRow, onDone: () => void) {
  const { target } = useWords();
  const client = useQueryClient();
  const conflict = useConflict();
  const [mine, setMine] = useState<Entry | null>(null);
  const act = useAct(enterFigure, {
    onDone: ({ figures }) => {
      conflict.release();
      tellDone(figures[0]?.figure === null ? target.takenBack : target.saved);
      onDone();
    },
    onProblem: conflict.hold,
  });
  const send = (entry: Entry, version: number) => {
    setMine(entry);
    act.mutate({ targetId: row.id, ...entry, version });
  };
  return {
    isBusy: act.isPending,
    late: conflict.problem,
    save: (entry: Entry) => send(entry, row.version),
    keepMine: () => {
      if (mine !== null) send(mine, conflict.currentVersion ?? row.version);
    },
    takeTheirs: () => {
      conflict.release();
      void client.invalidateQueries({ queryKey: ['target'] });
      onDone();
    },
    forget: conflict.release,
  };
}
