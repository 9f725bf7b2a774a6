/** Makes a move of the sheet, once everything typed is saved. */
import { useState } from 'react';
import { handOn, manageSheet, recallSheet, sendBack } from '#contract/assessment-move.ts';
import type { Day } from '#domain/calendar/day.ts';
import { useAct } from '../../ui/api.ts';
import { tellDone } from '../../ui/tell.tsx';
import { useWords } from '../../words/words.tsx';
import type { Model } from '../use-model.ts';
import type { Move } from './moves.ts';

export interface MoveInput {
  move: Move;
  reason: string;
  toStage: number;
  closesOn: Day | null;
}

export function useMoveSheet({ sheet, desk }: Model, onDone: () => void) {
  const { assessment } = useWords();
  const [problem, setProblem] = useState<unknown>(null);
  const [isFlushing, setFlushing] = useState(false);
  const options = {
    refresh: ['round', 'audit', 'plan'],
    onDone: () => {
      tellDone(assessment.moved);
      onDone();
    },
    onProblem: (error: unknown) => {
      setProblem(error);
      return true;
    },
  };
  const forth = useAct(handOn, options);
  const back = useAct(sendBack, options);
  const recall = useAct(recallSheet, options);
  const manage = useAct(manageSheet, options);
  const place = { sheetId: sheet.id, version: sheet.version };
  const make = ({ move, reason, toStage, closesOn }: MoveInput) => {
    switch (move) {
      case 'handOn':
        return forth.mutate(place);
      case 'recall':
        return recall.mutate(place);
      case 'return':
        return back.mutate({ ...place, toStage, reason, closesOn });
      case 'extend':
      case 'takeOver':
        return manage.mutate({ ...place, action: move, reason, closesOn });
      case 'reopen':
        return manage.mutate({ ...place, action: move, reason, toStage, closesOn });
    }
  };
  const send = async (input: MoveInput) => {
    setProblem(null);
    setFlushing(true);
    await desk.flush();
    setFlushing(false);
    make(input);
  };
  return {
    problem,
    isBusy: isFlushing || [forth, back, recall, manage].some(({ isPending }) => isPending),
    send: (input: MoveInput) => void send(input),
  };
}
