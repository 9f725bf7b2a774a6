import { ListChecks } from 'lucide-react';
import type { Page } from '../ui/page.ts';

export const editionPage: Page = {
  path: '/bo-tieu-chi',
  title: (words) => words.edition.title,
  right: 'rubric.read',
  entry: { icon: ListChecks, group: 'ground' },
  load: () => import('./edition-page.tsx').then((module) => module.EditionPage),
};
