import { Stack, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { InputOf } from '#contract/route.ts';
import { askExtension } from '#contract/task.ts';
import { formatDay, type Day } from '#domain/calendar/day.ts';
import { useAct } from '../ui/api.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { ConflictDialog } from '../ui/conflict-dialog.tsx';
import { DayField } from '../ui/day-field.tsx';
import { tellDone } from '../ui/tell.tsx';
import { useWords } from '../words/words.tsx';
import type { PartDetail } from './part-detail.ts';
import { useConflict } from './use-conflict.ts';
import { touched } from './use-move.ts';

interface ExtensionDialogProps {
  part: PartDetail;
  isOpen: boolean;
  onClose: () => void;
}

/** Asks for a later last day, with the reason. */
export function ExtensionDialog({ part, isOpen, onClose }: ExtensionDialogProps) {
  const { obligation } = useWords();
  const client = useQueryClient();
  const [day, setDay] = useState<Day | null>(null);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const conflict = useConflict<InputOf<typeof askExtension>>();
  const asking = useAct(askExtension, {
    refresh: touched,
    onProblem: conflict.catch,
    onDone: () => {
      tellDone(obligation.asked);
      setReason('');
      onClose();
    },
  });
  const isLater = day !== null && (part.lastDay === null || day > part.lastDay);
  const isReasoned = reason.trim().length >= 3;
  const send = () => {
    setTried(true);
    if (day !== null && isLater && isReasoned)
      asking.mutate({ obligationId: part.id, version: part.version, askedDay: day, reason });
  };
  const settle = () => {
    conflict.settle();
    void client.invalidateQueries({ queryKey: ['task'] });
  };
  return (
    <>
      <ConfirmDialog
        isOpen={isOpen && conflict.problem === null}
        onClose={onClose}
        onConfirm={send}
        isBusy={asking.isPending}
        isGentle
        title={obligation.askExtension}
        verb={obligation.askExtension}
        consequence={obligation.askExtensionText}
      >
        <Stack gap="sm">
          <DayField
            label={obligation.askedDay}
            value={day}
            onChange={setDay}
            required
            error={isTried && !isLater ? obligation.notLater : undefined}
          />
          <Textarea
            label={obligation.reason}
            required
            error={isTried && !isReasoned ? obligation.reasonNeeded : undefined}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            autosize
            minRows={3}
            maxLength={2000}
          />
        </Stack>
      </ConfirmDialog>
      <ConflictDialog
        problem={conflict.problem}
        fields={{ lastDay: obligation.lastDay }}
        show={(_, value) => formatDay(value as Day)}
        onKeepMine={() => {
          const again = conflict.again();
          conflict.settle();
          if (again !== null) asking.mutate(again);
        }}
        onTakeTheirs={() => {
          settle();
          onClose();
        }}
        onClose={settle}
      />
    </>
  );
}
