import { FileInput, LayoutDashboard } from 'lucide-react';
import type { Page } from '../ui/page.ts';

export const overviewPage: Page = {
  path: '/tong-quan',
  title: (words) => words.overview.title,
  right: 'plan.read',
  entry: { icon: LayoutDashboard, group: 'work' },
  firstFor: ['provinceLeader', 'standingOfficer'],
  load: () => import('./overview/overview-page.tsx').then((module) => module.OverviewPage),
};

export const importPage: Page = {
  path: '/nhap-du-lieu',
  title: (words) => words.planImport.pageTitle,
  right: 'plan.import',
  entry: { icon: FileInput, group: 'work' },
  load: () => import('./import/import-page.tsx').then((module) => module.ImportPage),
};
