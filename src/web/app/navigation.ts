/** What the navigation offers a person: the entries of the pages they may see. */
import type { Page } from '../ui/page.ts';
import type { May, Session } from '../ui/session.tsx';
import { pages } from './pages.ts';

export interface Entry extends Page {
  entry: NonNullable<Page['entry']>;
}

export const entriesFor = (may: May): Entry[] =>
  pages.filter((page): page is Entry => page.entry !== undefined && may(page.right));

/** Where a person begins: the screen of their work, else the first they may see. */
export function firstPageFor(session: Session, may: May): Page | undefined {
  const open = pages.filter((page) => may(page.right));
  return open.find(({ firstFor }) => firstFor?.includes(session.person.role)) ?? entriesFor(may)[0];
}
