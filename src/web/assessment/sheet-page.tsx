import { useQuery } from '@tanstack/react-query';
import { readSheet } from '#contract/assessment.ts';
import { Answer } from '../ui/answer.tsx';
import { queryOf } from '../ui/api.ts';
import { SheetView } from './sheet-view.tsx';

/** Milliseconds after which what others have written is fetched quietly. */
const freshening = 15_000;

/** One sheet, read again by and by; a move to another stage makes a new desk. */
export function SheetPage({ sheetId }: { sheetId: number }) {
  const query = useQuery({
    ...queryOf(readSheet, { sheetId }),
    refetchInterval: freshening,
    refetchOnWindowFocus: 'always',
  });
  return (
    <Answer query={query} rows={14}>
      {(sheet) => <SheetView key={`${sheet.stage}${sheet.state}`} sheet={sheet} />}
    </Answer>
  );
}
