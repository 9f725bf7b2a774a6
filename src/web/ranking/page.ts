import { Trophy } from 'lucide-react';
import type { Page } from '../ui/page.ts';

/** Standings for those who may see them before publication, what is published for everybody. */
export const rankingPage: Page = {
  path: '/xep-hang',
  title: (words) => words.ranking.title,
  right: 'round.read',
  entry: { icon: Trophy, group: 'work' },
  load: () => import('./ranking-page.tsx').then((module) => module.RankingPage),
};
