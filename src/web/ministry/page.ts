import { Landmark } from 'lucide-react';
import type { Page } from '../ui/page.ts';

export const ministryPage: Page = {
  path: '/diem-bo',
  title: (words) => words.ministry.title,
  right: 'rubric.read',
  entry: { icon: Landmark, group: 'work' },
  load: () => import('./ministry-page.tsx').then((module) => module.MinistryPage),
};

export const ministryImportPage: Page = {
  path: '/diem-bo/nhap',
  title: (words) => words.ministry.importTitle,
  right: 'ministry.edit',
  load: () => import('./import/import-page.tsx').then((module) => module.FigureImportPage),
};
