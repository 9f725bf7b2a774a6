import type { QueryClient } from '@tanstack/react-query';
import { readSheet } from '#contract/assessment.ts';
import { listHolidays } from '#contract/calendar.ts';
import { listRounds } from '#contract/round.ts';
import { queryOf } from '../ui/api.ts';
import { useUrlState, type UrlState } from '../ui/use-url-state.ts';
import { SheetPage } from './sheet-page.tsx';
import { SheetList } from './list/sheet-list.tsx';

const idOf = (text: string): number | null => (/^[1-9]\d{0,14}$/.test(text) ? Number(text) : null);

/** The sheets one may read, or the one in the address. */
export function AssessmentPage() {
  const [text] = useUrlState('sheet');
  const sheetId = idOf(text);
  return sheetId === null ? <SheetList /> : <SheetPage key={sheetId} sheetId={sheetId} />;
}

AssessmentPage.prepare = async (client: QueryClient, search: UrlState) => {
  const sheetId = idOf(search['sheet'] ?? '');
  if (sheetId === null) await client.ensureQueryData(queryOf(listRounds, {}));
  // The table of holidays with it, or all rows would be computed and drawn again once it is there.
  else
    await Promise.all([
      client.ensureQueryData(queryOf(readSheet, { sheetId })),
      client.ensureQueryData(queryOf(listHolidays, {})),
    ]);
};
