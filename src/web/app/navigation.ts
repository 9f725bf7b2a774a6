/** What the navigation offers a person: the entries of the pages they may see. */
import type { SessionState } from '#contract/session.ts';
import type { Page } from '../ui/page.ts';
import { mayOf, type May, type Session } from '../ui/session.tsx';
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

/** Whether the screens are open to who asks: signed in, and no password to change first. */
export const isLetIn = (state: SessionState): state is SessionState & Session =>
  state.person !== null && !state.person.mustChangePassword;

/** The path and query a visit to an address begins at: the bare one leads on to the person's work. */
export function firstAddress(state: SessionState, address: string): string {
  const { pathname, search } = new URL(address, 'http://here');
  if (pathname !== '/' || !isLetIn(state)) return pathname + search;
  return firstPageFor(state, mayOf(state))?.path ?? '/';
}
