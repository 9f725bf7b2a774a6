import { ClipboardCheck } from 'lucide-react';
import type { Page } from '../ui/page.ts';

export const worklistPage: Page = {
  path: '/viec-cua-toi',
  title: (words) => words.worklist.title,
  right: 'plan.read',
  entry: { icon: ClipboardCheck, group: 'work' },
  firstFor: ['agencyOfficer', 'agencyLeader'],
  load: () => import('./worklist-page.tsx').then((module) => module.WorklistPage),
};
