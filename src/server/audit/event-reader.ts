import type { EventRow } from '#domain/audit/event.ts';
import type { Queries } from '../db/queries.ts';
import { loadEvents } from './load-events.ts';

const batchSize = 5_000;

/** Walks all events once in the order of their ids, holding one batch at a time. */
export class EventReader {
  readonly #db: Queries;
  #after: { afterId: number; afterAt?: string };
  #batch: EventRow[] = [];
  #next = 0;
  #isAtEnd = false;

  constructor(db: Queries, afterId: number) {
    this.#db = db;
    this.#after = { afterId };
  }

  /** The events not yet given, up to an id. */
  async upTo(id: number): Promise<EventRow[]> {
    const rows: EventRow[] = [];
    for (;;) {
      const row = this.#batch[this.#next];
      if (row !== undefined) {
        if (Number(row.id) > id) return rows;
        rows.push(row);
        this.#next += 1;
      } else if (!(await this.#load())) return rows;
    }
  }

  async #load(): Promise<boolean> {
    if (this.#isAtEnd) return false;
    this.#batch = await loadEvents(this.#db, {
      ...this.#after,
      toId: Number.MAX_SAFE_INTEGER,
      limit: batchSize,
    });
    this.#next = 0;
    const last = this.#batch.at(-1);
    this.#isAtEnd = this.#batch.length < batchSize;
    if (last === undefined) return false;
    this.#after = { afterId: Number(last.id), afterAt: last.at ?? undefined };
    return true;
  }
}
