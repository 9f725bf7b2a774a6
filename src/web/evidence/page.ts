import { FileCheck2 } from 'lucide-react';
import type { Page } from '../ui/page.ts';

export const evidencePage: Page = {
  path: '/tai-lieu',
  title: (words) => words.evidence.title,
  right: 'evidence.read',
  entry: { icon: FileCheck2, group: 'work' },
  load: () => import('./evidence-page.tsx').then((module) => module.EvidencePage),
};
