import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { withdrawHoliday, type HolidayEntry } from '#contract/calendar.ts';
import { formatDay } from '#domain/calendar/day.ts';
import { useAct } from '../ui/api.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { tellDone } from '../ui/tell.tsx';
import { useWords } from '../words/words.tsx';

/** Takes a day out of the table, with a reason. */
export function WithdrawHoliday({ entry, onDone }: { entry: HolidayEntry; onDone: () => void }) {
  const { calendar, common } = useWords();
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const withdraw = useAct(withdrawHoliday, {
    refresh: ['audit'],
    onDone: () => {
      tellDone(calendar.withdrawn);
      onDone();
    },
  });
  return (
    <>
      <Button type="button" variant="default" onClick={() => setAsking(true)}>
        {calendar.withdraw}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() => withdraw.mutate({ holidayId: entry.id, version: entry.version, reason })}
        isBusy={withdraw.isPending}
        title={calendar.withdraw}
        verb={calendar.withdraw}
        consequence={calendar.withdrawText(formatDay(entry.day), entry.name)}
      >
        <Textarea
          label={common.reason}
          required
          autosize
          minRows={2}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </ConfirmDialog>
    </>
  );
}
