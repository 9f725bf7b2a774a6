/** The addresses of the web: one route a page, its screen loaded when first opened. */
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type AnyRouter,
} from '@tanstack/react-router';
import type { Page } from '../ui/page.ts';
import { Failure } from './failure.tsx';
import { Home } from './home.tsx';
import { Loading } from '../ui/loading.tsx';
import { NotFound } from './not-found.tsx';
import { PageGuard } from './page-guard.tsx';
import { pages } from './pages.ts';
import { Shell } from './shell.tsx';

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFound,
  // Widgets keep their own names in the query; all of them are plain strings.
  validateSearch: (search: Record<string, unknown>) => search as Record<string, string>,
});

const home = createRoute({ getParentRoute: () => root, path: '/', component: Home });

function routeOf(page: Page) {
  const Screen = lazyRouteComponent(async () => ({ default: await page.load() }));
  return createRoute({
    getParentRoute: () => root,
    path: page.path,
    loader: () => Screen.preload?.(),
    component: () => (
      <PageGuard page={page}>
        <Screen />
      </PageGuard>
    ),
  });
}

export const createWebRouter = (): AnyRouter =>
  createRouter({
    routeTree: root.addChildren([home, ...pages.map(routeOf)]),
    defaultPreload: 'intent',
    defaultErrorComponent: Failure,
    defaultPendingComponent: Loading,
    scrollRestoration: true,
    parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
    stringifySearch: writeSearch,
  });

function writeSearch(search: Record<string, unknown>): string {
  const pairs = Object.entries(search).filter(([, value]) => value !== undefined && value !== '');
  const text = new URLSearchParams(pairs.map(([name, value]) => [name, String(value)])).toString();
  return text === '' ? '' : `?${text}`;
}
