import { Scale } from 'lucide-react';
import type { Page } from '../ui/page.ts';

export const findingPage: Page = {
  path: '/doi-soat',
  title: (words) => words.finding.title,
  right: 'rubric.read',
  entry: { icon: Scale, group: 'work' },
  load: () => import('./finding-page.tsx').then((module) => module.FindingPage),
};
