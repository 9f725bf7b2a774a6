/** What a visit needs next is asked for before the first drawing, where no frame brought it. */
import type { QueryClient } from '@tanstack/react-query';
import { showSession } from '#contract/session.ts';
import { queryOf } from '../ui/api.ts';
import { firstAddress, isLetIn } from './navigation.ts';
import { prepareScreen } from './prepare.ts';

/** Whatever fails here is asked again, and told, where it is needed. */
export function hasten(client: QueryClient): void {
  void hastenSignedIn(client).catch(() => {});
}

/** The sign-in needs nothing more than it has. */
async function hastenSignedIn(client: QueryClient): Promise<void> {
  const state = await client.fetchQuery(queryOf(showSession, {}));
  if (isLetIn(state)) await prepareScreen(client, firstAddress(state, location.href));
}
