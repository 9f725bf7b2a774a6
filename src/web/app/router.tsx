/** The addresses of the web: one route a page, its screen loaded when first opened. */
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type AnyRouter,
  type RouterHistory,
} from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import type { Page } from '../ui/page.ts';
import { Failure } from './failure.tsx';
import { Home } from './home.tsx';
import { Loading } from '../ui/loading.tsx';
import { NotFound } from './not-found.tsx';
import { PageGuard } from './page-guard.tsx';
import { pages } from './pages.ts';
import { prepareScreen } from './prepare.ts';
import { Shell } from './shell.tsx';

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFound,
  // Widgets keep their own names in the query; all of them are plain strings.
  validateSearch: (search: Record<string, unknown>) => search as Record<string, string>,
});

const home = createRoute({ getParentRoute: () => root, path: '/', component: Home });

function routeOf(page: Page, client: QueryClient) {
  const Screen = lazyRouteComponent(async () => ({ default: await page.load() }));
  return createRoute({
    getParentRoute: () => root,
    path: page.path,
    loader: async ({ location }) => {
      const address = location.pathname + location.searchStr;
      // What fails is told by the screen itself, which asks again.
      await Promise.all([Screen.preload?.(), prepareScreen(client, address).catch(() => {})]);
    },
    shouldReload: ({ cause }) => cause !== 'stay',
    component: () => (
      <PageGuard page={page}>
        <Screen />
      </PageGuard>
    ),
  });
}

/** Milliseconds for which the screen that is left stays, so that the next one is drawn once, whole. */
const patience = 200;

interface Surroundings {
  /** Where it is not the browser's own. */
  history?: RouterHistory;
  scrollRestoration?: boolean;
}

export const createWebRouter = (
  client: QueryClient,
  { history, scrollRestoration = true }: Surroundings = {},
): AnyRouter =>
  createRouter({
    routeTree: root.addChildren([home, ...pages.map((page) => routeOf(page, client))]),
    history,
    defaultPreload: 'intent',
    defaultPendingMs: patience,
    defaultErrorComponent: Failure,
    defaultPendingComponent: Loading,
    scrollRestoration,
    parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
    stringifySearch: writeSearch,
  });

function writeSearch(search: Record<string, unknown>): string {
  const pairs = Object.entries(search).filter(([, value]) => value !== undefined && value !== '');
  const text = new URLSearchParams(pairs.map(([name, value]) => [name, String(value)])).toString();
  return text === '' ? '' : `?${text}`;
}
