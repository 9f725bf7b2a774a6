import { Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { SheetRow } from '#contract/assessment.ts';
import type { Day } from '#domain/calendar/day.ts';
import { DayField } from '../ui/day-field.tsx';
import { FormDialog } from '../ui/form-dialog.tsx';
import { useWords } from '../words/words.tsx';
import { BulkOutcomes } from './bulk-outcomes.tsx';
import { useBulk, type BulkAction } from './use-bulk.ts';

interface BulkDialogProps {
  action: BulkAction;
  sheets: readonly SheetRow[];
  onClose: (isDone: boolean) => void;
}

/** Asks once for all chosen sheets, then shows what became of each. */
export function BulkDialog({ action, sheets, onClose }: BulkDialogProps) {
  const { round, common } = useWords();
  const words = round.bulk[action];
  const bulk = useBulk();
  const [reason, setReason] = useState('');
  const [day, setDay] = useState<Day | null>(null);
  const [isTried, setTried] = useState(false);
  const needs = { reason: action !== 'handOn', day: action === 'extend' };
  const isReasoned = !needs.reason || reason.trim().length >= 3;
  const isDated = !needs.day || day !== null;
  const isDone = bulk.outcomes.length > 0;
  const start = () => {
    setTried(true);
    if (isReasoned && isDated) void bulk.run(action, sheets, { reason, closesOn: day });
  };
  return (
    <FormDialog
      title={words.verb}
      size="lg"
      onClose={() => onClose(isDone)}
      onSave={start}
      isBusy={bulk.isRunning}
      verb={isDone ? null : words.verb}
    >
      <Text size="sm">{words.text(sheets.length)}</Text>
      {!isDone && needs.day && (
        <DayField
          label={round.newLastDay}
          value={day}
          onChange={setDay}
          required
          error={isTried && !isDated ? common.required : undefined}
        />
      )}
      {!isDone && needs.reason && (
        <Textarea
          label={common.reason}
          required
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={isTried && !isReasoned ? round.reasonNeeded : undefined}
          maxLength={2000}
          autosize
          minRows={2}
        />
      )}
      {isDone && <BulkOutcomes outcomes={bulk.outcomes} />}
    </FormDialog>
  );
}
