/** A trail to try things on. */
import type { Kysely } from 'kysely';
import { recordEvent } from '../../src/server/audit/actions.ts';
import { sealSettled, type Horizon } from '../../src/server/audit/seal-events.ts';
import type { DB } from '#server/db/schema.ts';

const author = { person: null, origin: { address: '127.0.0.1', agent: 'test', requestId: 'r' } };

/** One event about task `id`. */
export const writeEvent = (db: Kysely<DB>, id: number, after?: unknown): Promise<void> =>
  recordEvent(db, author, {
    action: 'task.note',
    subject: { type: 'task', id, label: `Nhiệm vụ ${String(id)}` },
    after,
  });

/**
 * Seals until nothing is left. Transactions of other databases in the same cluster hold the horizon
 * back for a moment, hence the turns.
 */
export async function sealEverything(db: Kysely<DB>): Promise<void> {
  let waiting: Horizon | null = null;
  for (let sealed = 1; sealed > 0 || waiting !== null;)
    ({ sealed, waiting } = await sealSettled(db, waiting));
}
