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

/** A workbook of scores in: `?round=` says of which round, `&sheet=` where one came from. */
export const scoreImportPage: Page = {
  path: '/cham-diem/nhap',
  title: (words) => words.scoreFile.title,
  right: 'sheet.work',
  load: () => import('./workbook/import-page.tsx').then((module) => module.ScoreImportPage),
};
