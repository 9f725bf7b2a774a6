/** The values of a figure being entered, what is wrong with them, and sending them. */
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { enterFigure } from '#contract/ministry.ts';
import type { Day } from '#domain/calendar/day.ts';
import type { FigureState } from '#domain/ministry/figure.ts';
import { formatPoints, parseFigure } from '#domain/text/vietnamese.ts';
import { isProblem, useAct } from '../ui/api.ts';
import { tellDone } from '../ui/tell.tsx';
import { useConflict } from '../ui/use-conflict.ts';
import { useWords, type Words } from '../words/words.tsx';
import type { Subject } from './subject.ts';

export const figureStates = ['scored', 'missing', 'notApplicable'] as const;

interface Values {
  state: FigureState;
  points: string;
  selfPoints: string;
  reason: string;
  source: string;
  sourceOn: Day | null;
  note: string;
}
type Errors = Partial<Record<keyof Values, string>>;

export function useFigureForm(editionId: number, subject: Subject, onDone: () => void) {
  const words = useWords();
  const client = useQueryClient();
  const conflict = useConflict();
  const [values, setValues] = useState(() => valuesOf(subject));
  const [isTried, setTried] = useState(false);
  const [refused, setRefused] = useState<Errors>({});
  const act = useAct(enterFigure, {
    refresh: ['rubric'],
    onDone: () => {
      tellDone(words.ministry.entered(subject.label));
      onDone();
    },
    onProblem: (problem) => {
      if (!isProblem(problem, 'bad-input')) return conflict.hold(problem);
      const faults = problem.extras.faults ?? [];
      setRefused(Object.fromEntries(faults.map(({ path, message }) => [path, message])));
      return faults.some(({ path }) => path in values);
    },
  });
  const found = faultsIn(values, words);
  const send = (version: number) => {
    const { sourceOn } = values;
    setTried(true);
    if (Object.keys(found).length > 0 || sourceOn === null) return;
    act.mutate({
      editionId,
      code: subject.code ?? undefined,
      state: values.state,
      points: values.state === 'scored' ? parseFigure(values.points) : null,
      selfPoints: values.selfPoints.trim() === '' ? null : parseFigure(values.selfPoints),
      reason: values.reason.trim() === '' ? null : values.reason,
      source: values.source,
      sourceOn,
      note: values.note,
      version,
    });
  };
  return {
    values,
    set: (changes: Partial<Values>) => {
      setRefused({});
      setValues((before) => ({ ...before, ...changes }));
    },
    errors: isTried ? { ...found, ...refused } : {},
    isBusy: act.isPending,
    conflict,
    save: () => send(subject.version),
    keepMine: () => {
      conflict.release();
      send(conflict.currentVersion ?? subject.version);
    },
    takeTheirs: () => {
      conflict.release();
      void client.invalidateQueries({ queryKey: ['ministry'] });
      onDone();
    },
  };
}

/** The source and its day are kept from the figure that stands; the ground is asked anew. */
const valuesOf = ({ figure }: Subject): Values => ({
  state: figure?.state ?? 'scored',
  points: figure?.points == null ? '' : formatPoints(figure.points),
  selfPoints: figure?.selfPoints == null ? '' : formatPoints(figure.selfPoints),
  reason: figure?.reason ?? '',
  source: figure?.source ?? '',
  sourceOn: figure?.sourceOn ?? null,
  note: '',
});

function faultsIn(values: Values, { ministry, common }: Words): Errors {
  const isWrong = (text: string) => text.trim() !== '' && parseFigure(text) === null;
  const isShort = (text: string) => text.trim().length < 3;
  return {
    ...(values.state === 'scored' && parseFigure(values.points) === null
      ? { points: ministry.pointsWrong }
      : {}),
    ...(isWrong(values.selfPoints) ? { selfPoints: ministry.pointsWrong } : {}),
    ...(isShort(values.source) ? { source: ministry.sourceShort } : {}),
    ...(values.sourceOn === null ? { sourceOn: common.required } : {}),
    ...(isShort(values.note) ? { note: ministry.noteShort } : {}),
  };
}
