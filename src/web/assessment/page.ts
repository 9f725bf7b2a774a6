import { Table2 } from 'lucide-react';
import type { Page } from '../ui/page.ts';

/** The sheets one may read; with `?sheet=`, one of them; with `&node=`, a criterion of it. */
export const sheetPage: Page = {
  path: '/cham-diem',
  title: (words) => words.assessment.title,
  right: 'sheet.read',
  entry: { icon: Table2, group: 'work' },
  load: () => import('./assessment-page.tsx').then((module) => module.AssessmentPage),
};
