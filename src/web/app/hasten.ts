/** What a visit needs next is asked for before the first drawing, not after it. */
import type { QueryClient } from '@tanstack/react-query';
import { listPlans } from '#contract/plan.ts';
import { showSession } from '#contract/session.ts';
import type { Role } from '#domain/access/right.ts';
import { queryOf } from '../ui/api.ts';
import { pages } from './pages.ts';

/** Whatever fails here is asked again, and told, where it is needed. */
export function hasten(client: QueryClient): void {
  void hastenSignedIn(client).catch(() => {});
}

/** The sign-in needs nothing more than it has. */
async function hastenSignedIn(client: QueryClient): Promise<void> {
  const { person } = await client.fetchQuery(queryOf(showSession, {}));
  if (person === null || person.mustChangePassword) return;
  await Promise.all([
    likelyScreen(person.role)?.load(),
    client.prefetchQuery(queryOf(listPlans, {})),
  ]);
}

/** That of the address; at the bare address the one the role begins with. */
const likelyScreen = (role: Role) =>
  pages.find(({ path }) => path === location.pathname) ??
  pages.find(({ firstFor }) => firstFor?.includes(role));
