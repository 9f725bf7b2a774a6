import { CalendarRange, SearchCheck } from 'lucide-react';
import type { Page } from '../ui/page.ts';

export const roundPage: Page = {
  path: '/ky-cham',
  title: (words) => words.round.title,
  right: 'round.read',
  entry: { icon: CalendarRange, group: 'work' },
  load: () => import('./round-page.tsx').then((module) => module.RoundPage),
};

export const appraisalPage: Page = {
  path: '/tham-dinh',
  title: (words) => words.appraisal.title,
  right: 'sheet.work',
  entry: { icon: SearchCheck, group: 'work' },
  load: () => import('./appraisal/appraisal-page.tsx').then((module) => module.AppraisalPage),
};
