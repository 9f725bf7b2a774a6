import { Building2 } from 'lucide-react';
import type { Page } from '../ui/page.ts';

export const agencyPage: Page = {
  path: '/co-quan',
  title: (words) => words.agency.title,
  right: 'agency.read',
  entry: { icon: Building2, group: 'ground' },
  load: () => import('./agency-page.tsx').then((module) => module.AgencyPage),
};
