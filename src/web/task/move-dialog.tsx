import { Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { moves, type ObligationAction } from '#domain/task/state.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { useWords } from '../words/words.tsx';
import { MoveConflict } from './move-conflict.tsx';
import { useMove } from './use-move.ts';

export interface MovedPart {
  id: number;
  agencyName: string;
  version: number;
}

interface MoveDialogProps {
  part: MovedPart;
  /** Null while nothing is asked. */
  action: ObligationAction | null;
  onClose: () => void;
}

const gentle: ReadonlySet<ObligationAction> = new Set(['start', 'submit', 'confirm']);

/** Names what a move will do, takes its reason where one is needed, and makes it. */
export function MoveDialog({ part, action, onClose }: MoveDialogProps) {
  const { task, obligation } = useWords();
  const [text, setText] = useState('');
  const [isTooShort, setTooShort] = useState(false);
  const finish = () => {
    setText('');
    onClose();
  };
  const moving = useMove(finish);
  const asked = action ?? 'start';
  const needsReason = moves[asked].needsReason;
  const send = () => {
    const isMissing = needsReason && text.trim().length < 3;
    setTooShort(isMissing);
    if (!isMissing)
      moving.move({ obligationId: part.id, version: part.version, action: asked, text });
  };
  return (
    <>
      <ConfirmDialog
        isOpen={action !== null && moving.conflict.problem === null}
        onClose={onClose}
        onConfirm={send}
        isBusy={moving.isBusy}
        title={task.actions[asked]}
        verb={task.actions[asked]}
        isGentle={gentle.has(asked)}
        dismiss={asked === 'cancel' ? obligation.keepPart : undefined}
        consequence={
          <>
            <Text size="sm" fw={600}>
              {part.agencyName}
            </Text>
            {task.consequences[asked]}
          </>
        }
      >
        {(needsReason || asked === 'submit') && (
          <Textarea
            label={needsReason ? obligation.reason : obligation.submitNote}
            required={needsReason}
            error={isTooShort ? obligation.reasonNeeded : undefined}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            autosize
            minRows={3}
            maxLength={2000}
          />
        )}
      </ConfirmDialog>
      <MoveConflict moving={moving} onTakeTheirs={finish} />
    </>
  );
}
