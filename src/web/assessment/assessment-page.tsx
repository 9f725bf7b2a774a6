import { useUrlState } from '../ui/use-url-state.ts';
import { SheetPage } from './sheet-page.tsx';
import { SheetList } from './list/sheet-list.tsx';

const idOf = (text: string): number | null => (/^[1-9]\d{0,14}$/.test(text) ? Number(text) : null);

/** The sheets one may read, or the one in the address. */
export function AssessmentPage() {
  const [text] = useUrlState('sheet');
  const sheetId = idOf(text);
  return sheetId === null ? <SheetList /> : <SheetPage key={sheetId} sheetId={sheetId} />;
}
