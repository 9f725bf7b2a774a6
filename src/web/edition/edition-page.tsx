import { useUrlState } from '../ui/use-url-state.ts';
import { EditionList } from './edition-list.tsx';
import { EditionView } from './edition-view.tsx';

/** The editions, or one of them, as the address says. */
export function EditionPage() {
  const [chosen] = useUrlState('edition');
  return /^\d{1,9}$/.test(chosen) ? (
    <EditionView key={chosen} editionId={Number(chosen)} />
  ) : (
    <EditionList />
  );
}
