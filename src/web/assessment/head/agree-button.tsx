import { Button } from '@mantine/core';
import { useState } from 'react';
import { agreeWithRest } from '#contract/assessment.ts';
import { useAct } from '../../ui/api.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { tellDone } from '../../ui/tell.tsx';
import { useWords } from '../../words/words.tsx';
import type { Model } from '../use-model.ts';

/** For who scores after somebody else: takes over what stands, for the rows not yet looked at. */
export function AgreeButton({ model }: { model: Model }) {
  const { assessment } = useWords();
  const { sheet, work, desk } = model;
  const [isAsked, setAsked] = useState(false);
  const unseen = sheet.mayScore.filter(
    (code) => model.hasBefore(code) && !work.saved.has(code) && !work.drafts.has(code),
  );
  const agree = useAct(agreeWithRest, {
    onDone({ entries }) {
      setAsked(false);
      tellDone(assessment.agreed(entries.length));
    },
  });
  const send = async () => {
    await desk.flush();
    agree.mutate({ sheetId: sheet.id, codes: unseen });
  };
  if (unseen.length === 0) return null;
  return (
    <>
      <Button variant="default" onClick={() => setAsked(true)}>
        {assessment.agreeRest(unseen.length)}
      </Button>
      <ConfirmDialog
        isOpen={isAsked}
        onClose={() => setAsked(false)}
        onConfirm={() => void send()}
        isBusy={agree.isPending}
        title={assessment.agreeRest(unseen.length)}
        verb={assessment.agree}
        isGentle
        consequence={assessment.agreeText}
      />
    </>
  );
}
