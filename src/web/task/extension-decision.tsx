import { Stack, Text, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { InputOf } from '#contract/route.ts';
import { decideExtension } from '#contract/task.ts';
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

export type Decision = 'granted' | 'refused';

interface ExtensionDecisionProps {
  extension: PartDetail['extensions'][number];
  part: PartDetail;
  /** Null while nothing is decided. */
  decision: Decision | null;
  onClose: () => void;
}

/** Grants an extension, to the day asked for or another, or refuses it with a reason. */
export function ExtensionDecision(props: ExtensionDecisionProps) {
  const { extension, part, decision, onClose } = props;
  const words = useWords().obligation;
  const [day, setDay] = useState<Day | null>(extension.askedDay);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const client = useQueryClient();
  const conflict = useConflict<InputOf<typeof decideExtension>>();
  const deciding = useAct(decideExtension, {
    refresh: touched,
    onProblem: conflict.catch,
    onDone: () => {
      tellDone(words.decided);
      onClose();
    },
  });
  const isGrant = decision === 'granted';
  const isLater = day !== null && (part.lastDay === null || day > part.lastDay);
  const isReasoned = isGrant || reason.trim().length >= 3;
  const send = () => {
    setTried(true);
    if (decision === null || !isReasoned || (isGrant && !isLater)) return;
    deciding.mutate({
      extensionId: extension.id,
      decision,
      grantedDay: isGrant ? (day ?? undefined) : undefined,
      reason: reason.trim() === '' ? undefined : reason,
      version: extension.version,
    });
  };
  const settle = () => {
    conflict.settle();
    void client.invalidateQueries({ queryKey: ['task'] });
    onClose();
  };
  return (
    <>
      <ConfirmDialog
        isOpen={decision !== null && conflict.problem === null}
        onClose={onClose}
        onConfirm={send}
        isBusy={deciding.isPending}
        isGentle={isGrant}
        title={isGrant ? words.grant : words.refuse}
        verb={isGrant ? words.grant : words.refuse}
        consequence={
          <>
            <Text size="sm" fw={600}>
              {part.agencyName}
            </Text>
            {isGrant ? words.grantText : words.refuseText}
          </>
        }
      >
        <Stack gap="sm">
          {isGrant && (
            <DayField
              label={words.grantedDay}
              value={day}
              onChange={setDay}
              required
              error={isTried && !isLater ? words.notLater : undefined}
            />
          )}
          <Textarea
            label={words.reason}
            required={!isGrant}
            error={isTried && !isReasoned ? words.reasonNeeded : undefined}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            autosize
            minRows={2}
            maxLength={2000}
          />
        </Stack>
      </ConfirmDialog>
      <ConflictDialog
        problem={conflict.problem}
        fields={{ state: words.conflictFields.decision, grantedDay: words.grantedDay }}
        show={(field, value) =>
          field === 'state' ? words.extensionStates[value as Decision] : formatDay(value as Day)
        }
        onKeepMine={() => {
          const again = conflict.again();
          conflict.settle();
          if (again !== null) deciding.mutate(again);
        }}
        onTakeTheirs={settle}
        onClose={settle}
      />
    </>
  );
}
