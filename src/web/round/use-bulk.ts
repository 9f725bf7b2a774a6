/** One act on many sheets, one after the other, with what became of each. */
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { SheetRow } from '#contract/assessment.ts';
import { handOn, manageSheet } from '#contract/assessment-move.ts';
import type { Day } from '#domain/calendar/day.ts';
import { ask } from '../ui/api.ts';
import { touched } from './round.ts';

export type BulkAction = 'extend' | 'handOn' | 'takeOver';

export interface Outcome {
  sheet: SheetRow;
  /** Undefined while it waits; null when done. */
  problem?: unknown;
}

export interface BulkGiven {
  reason: string;
  closesOn: Day | null;
}

const send = (action: BulkAction, { id, version }: SheetRow, { reason, closesOn }: BulkGiven) =>
  action === 'handOn'
    ? ask(handOn, { sheetId: id, version })
    : ask(manageSheet, { sheetId: id, version, action, reason, closesOn });

export function useBulk() {
  const client = useQueryClient();
  const [outcomes, setOutcomes] = useState<Outcome[]>([]);
  const [isRunning, setRunning] = useState(false);
  const run = async (action: BulkAction, sheets: readonly SheetRow[], given: BulkGiven) => {
    setRunning(true);
    setOutcomes(sheets.map((sheet) => ({ sheet })));
    for (const [at, sheet] of sheets.entries()) {
      const problem = await send(action, sheet, given).then(
        () => null,
        (error: unknown) => error,
      );
      setOutcomes((all) => all.with(at, { sheet, problem }));
    }
    setRunning(false);
    for (const feature of touched) void client.invalidateQueries({ queryKey: [feature] });
  };
  return { outcomes, isRunning, run, clear: () => setOutcomes([]) };
}
