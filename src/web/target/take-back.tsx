import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { TargetRow } from '#contract/target.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { ConflictDialog } from '../ui/conflict-dialog.tsx';
import { useWords } from '../words/words.tsx';
import { figureFields, showField } from './show-field.ts';
import { useEnterFigure } from './use-enter-figure.ts';

/** Takes back a figure entered by mistake, with the reason; it stays in the history. */
export function TakeBack({ target: row }: { target: TargetRow }) {
  const words = useWords();
  const { target } = words;
  const [isAsked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const close = () => {
    setAsked(false);
    setReason('');
    setTried(false);
  };
  const entering = useEnterFigure(row, close);
  const isShort = reason.trim().length < 3;
  const send = () => {
    setTried(true);
    if (!isShort) entering.save({ figure: null, source: reason.trim() });
  };
  return (
    <div>
      <Button size="xs" variant="outline" color="red" onClick={() => setAsked(true)}>
        {target.takeBack}
      </Button>
      <ConfirmDialog
        isOpen={isAsked && entering.late === null}
        onClose={close}
        onConfirm={send}
        isBusy={entering.isBusy}
        title={target.takeBack}
        consequence={target.takeBackText}
        verb={target.takeBack}
      >
        <Textarea
          label={target.why}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={isTried && isShort ? target.sourceShort : undefined}
          required
          autosize
          minRows={2}
        />
      </ConfirmDialog>
      <ConflictDialog
        problem={entering.late}
        fields={figureFields(words)}
        show={showField}
        onKeepMine={entering.keepMine}
        onTakeTheirs={entering.takeTheirs}
        onClose={entering.forget}
      />
    </div>
  );
}
