import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { openThread } from '#contract/assessment-thread.ts';
import { useAct } from '../../ui/api.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { tellDone } from '../../ui/tell.tsx';
import { useWords } from '../../words/words.tsx';
import type { UnitRow } from './across.ts';

interface AskDialogProps {
  unit: UnitRow;
  code: string;
  onClose: () => void;
}

/** Asks a unit to explain a criterion. */
export function AskDialog({ unit, code, onClose }: AskDialogProps) {
  const { appraisal: words, common } = useWords();
  const [text, setText] = useState('');
  const [isTried, setTried] = useState(false);
  const ask = useAct(openThread, {
    onDone: () => {
      tellDone(words.asked);
      onClose();
    },
  });
  const isSaid = text.trim() !== '';
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      isGentle
      isBusy={ask.isPending}
      title={words.askExplain}
      verb={words.askExplain}
      consequence={`${code} · ${unit.agencyName}`}
      onConfirm={() => {
        setTried(true);
        if (isSaid) ask.mutate({ sheetId: unit.sheetId, nodeId: unit.nodeId, text });
      }}
    >
      <Textarea
        label={words.question}
        description={words.questionHint}
        required
        autoFocus
        data-autofocus
        autosize
        minRows={3}
        maxLength={8000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        error={isTried && !isSaid ? common.required : undefined}
      />
    </ConfirmDialog>
  );
}
