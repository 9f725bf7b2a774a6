import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { queryOf } from '../../ui/api.ts';
import { readSheet } from '#contract/assessment.ts';
import { useSession } from '../../ui/session.tsx';
import type { Sheet } from '../sheet.ts';
import { openDesk, type Desk } from './desk.ts';

/** The desk of the person who is signed in, for the stage the sheet is at; made anew when that changes. */
export function useDesk(sheet: Sheet): Desk {
  const client = useQueryClient();
  const { person } = useSession();
  const [desk] = useState(() => {
    const { queryKey } = queryOf(readSheet, { sheetId: sheet.id });
    return openDesk({
      sheet,
      personId: person.id,
      onSaved({ totals }) {
        void client.invalidateQueries({ queryKey: ['assessment', 'history'] });
        client.setQueryData(queryKey, (known) =>
          known === undefined ? known : withTotals(known, sheet.stage, totals),
        );
      },
      onRefused: () => void client.invalidateQueries({ queryKey }),
    });
  });
  useEffect(() => desk.start(), [desk]);
  useEffect(() => desk.receive(sheet), [desk, sheet]);
  return desk;
}

/** The server's totals stand on the screen at once; the rest of the sheet is read again in its turn. */
function withTotals(
  sheet: Sheet,
  stage: number,
  totals: Sheet['results'][number]['totals'],
): Sheet {
  const results = sheet.results.filter((result) => result.stage !== stage);
  return { ...sheet, results: [...results, { stage, totals }].sort((a, b) => a.stage - b.stage) };
}
