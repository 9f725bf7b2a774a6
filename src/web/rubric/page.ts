import { ListTree } from 'lucide-react';
import type { Page } from '../ui/page.ts';

export const rubricPage: Page = {
  path: '/bo-chi-so',
  title: (words) => words.rubric.title,
  right: 'rubric.read',
  entry: { icon: ListTree, group: 'work' },
  load: () => import('./rubric-page.tsx').then((module) => module.RubricPage),
};
