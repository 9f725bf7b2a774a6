import { Target } from 'lucide-react';
import type { Page } from '../ui/page.ts';

export const targetPage: Page = {
  path: '/chi-tieu',
  title: (words) => words.target.title,
  right: 'plan.read',
  entry: { icon: Target, group: 'work' },
  load: () => import('./target-page.tsx').then((module) => module.TargetPage),
};
