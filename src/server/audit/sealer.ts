/** The loop that seals the trail while the application runs. */
import { sql, type Kysely } from 'kysely';
import type { DB } from '../db/schema.ts';
import { sealSettled, type Horizon } from './seal-events.ts';

export interface Sealer {
  /** Seals what is left and ends; to be called before the pool is closed. */
  stop(): Promise<void>;
}

/** Milliseconds between two rounds: what an attacker has before an event is sealed. */
const pause = 1_000;
/** Rounds after which the partitions of the coming months are looked after: an hour. */
const roundsBetweenMonths = 3_600;

/** @param onError told of a failed round; the next one tries again */
export function startSealer(db: Kysely<DB>, onError: (error: unknown) => void): Sealer {
  let waiting: Horizon | null = null;
  let rounds = 0;
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;

  const sealAll = async () => {
    for (let sealed = 1; sealed > 0;) ({ sealed, waiting } = await sealSettled(db, waiting));
  };
  const round = async () => {
    if (rounds++ % roundsBetweenMonths === 0) await ensureMonths(db);
    await sealAll();
  };
  const go = () => {
    running = round()
      .catch(onError)
      .then(() => {
        if (!isStopped) timer = setTimeout(go, pause).unref();
      });
  };
  let running: Promise<void> = Promise.resolve();
  go();
  return {
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await running;
      await sealAll().catch(onError);
    },
  };
}

/** Makes the partitions of this month and the next two where they are missing. */
async function ensureMonths(db: Kysely<DB>): Promise<void> {
  await sql`select ensure_audit_months()`.execute(db);
}
