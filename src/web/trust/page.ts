import { ShieldCheck } from 'lucide-react';
import type { Page } from '../ui/page.ts';

export const trustPage: Page = {
  path: '/chung-thu-goc',
  title: (words) => words.trust.title,
  right: 'trust.manage',
  entry: { icon: ShieldCheck, group: 'ground' },
  load: () => import('./trust-page.tsx').then((module) => module.TrustPage),
};
