/** What a page file declares about itself; `app/pages.ts` lists them. */
import type { QueryClient } from '@tanstack/react-query';
import type { FunctionComponent } from 'react';
import type { LucideIcon } from 'lucide-react';
import type { Action, Role } from '#domain/access/right.ts';
import type { Words } from '../words/words.tsx';
import type { UrlState } from './use-url-state.ts';

export interface Page {
  /** "/nguoi-dung": the address, in Vietnamese without diacritics. */
  path: `/${string}`;
  title: (words: Words) => string;
  /** What one must be allowed to do to see it; the server refuses by the same right. */
  right: Action;
  /** Its place in the navigation; a page without one is reached from elsewhere. */
  entry?: { icon: LucideIcon; group: 'work' | 'ground' };
  /** Roles whose first screen it is; others begin at the first page they may see. */
  firstFor?: readonly Role[];
  /** The screen, in a chunk of its own: `() => import('./user-page.tsx').then((m) => m.UserPage)`. */
  load: () => Promise<Screen>;
}

export interface Screen extends FunctionComponent {
  /** Asks what it shows first, so that answers and script come side by side, and in the first frame. */
  prepare?: (client: QueryClient, search: UrlState) => Promise<void>;
}
