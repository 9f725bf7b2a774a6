/** Publishing a round as it stands; a correction with its reason. */
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { publish } from '#contract/ranking.ts';
import { isProblem, useAct } from '../../ui/api.ts';
import { tellDone } from '../../ui/tell.tsx';
import { useUrlValues } from '../../ui/use-url-state.ts';
import { useWords } from '../../words/words.tsx';
import type { Round } from '../choice.ts';

export function usePublish(round: Round, onClose: () => void) {
  const { publication } = useWords().ranking;
  const client = useQueryClient();
  const [, setValues] = useUrlValues();
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const isCorrection = round.publication !== null;
  const isReasoned = !isCorrection || reason.trim().length >= 3;
  const act = useAct(publish, {
    refresh: ['round', 'assessment', 'audit'],
    onDone: ({ id, number }) => {
      tellDone(publication.done(number));
      onClose();
      setValues({ publication: String(id), view: undefined, unit: undefined }, 'push');
    },
    onProblem: (problem) => {
      if (isProblem(problem, 'stale'))
        for (const feature of ['round', 'ranking'])
          void client.invalidateQueries({ queryKey: [feature] });
      return true;
    },
  });
  return {
    number: (round.publication ?? 0) + 1,
    isCorrection,
    reason,
    setReason,
    isReasonMissing: isTried && !isReasoned,
    isBusy: act.isPending,
    problem: act.error,
    /** The round was changed meanwhile; what stands now has been asked for. */
    isStale: isProblem(act.error, 'stale'),
    publish: () => {
      setTried(true);
      if (isReasoned)
        act.mutate({
          roundId: round.id,
          version: round.version,
          reason: isCorrection ? reason : null,
        });
    },
  };
}
