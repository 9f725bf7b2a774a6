/** Loads a screen before it is drawn, and what it asks first. */
import type { QueryClient } from '@tanstack/react-query';
import { pages } from './pages.ts';

/** @param address path and query; one that is no page needs nothing */
export async function prepareScreen(client: QueryClient, address: string): Promise<void> {
  const { pathname, searchParams } = new URL(address, 'http://here');
  const screen = await pages.find(({ path }) => path === pathname)?.load();
  await screen?.prepare?.(client, Object.fromEntries(searchParams));
}
