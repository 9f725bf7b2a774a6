import { Navigate } from '@tanstack/react-router';
import { EmptyState } from '../ui/empty-state.tsx';
import { useMay, useSession } from '../ui/session.tsx';
import { useWords } from '../words/words.tsx';
import { firstPageFor } from './navigation.ts';

/** The bare address: on to the screen of the person's work. */
export function Home() {
  const { shell } = useWords();
  const page = firstPageFor(useSession(), useMay());
  if (page === undefined)
    return <EmptyState order={1} title={shell.product} text={shell.nothingAllowed} />;
  return <Navigate to={page.path} replace />;
}
