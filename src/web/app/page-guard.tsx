import type { ReactNode } from 'react';
import type { Page } from '../ui/page.ts';
import { useMay } from '../ui/session.tsx';
import { NotFound } from './not-found.tsx';

/** Shows a page to those who may see it; to others it does not exist. */
export function PageGuard({ page, children }: { page: Page; children: ReactNode }) {
  const may = useMay();
  return may(page.right) ? children : <NotFound />;
}
