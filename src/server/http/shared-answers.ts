/**
 * Answers that are the same for everybody who may read them, kept until the data changes. Whether it
 * has is asked of the database itself: while no transaction of it has ended, `pg_current_snapshot()`
 * reads the same, and then so does everything else. Nothing has to be told to forget.
 */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sql, type Kysely } from 'kysely';
import type { DB } from '../db/schema.ts';
import type { Queries } from '../db/queries.ts';

export interface KeptAnswer {
  /** The state of the database it was made from. */
  snapshot: string;
  body: Buffer;
  packed: Buffer;
  tag: string;
}

/** Answers kept at most; the oldest goes first. */
const mostKept = 300;

const pack = promisify(gzip);

export class SharedAnswers {
  readonly #db: Kysely<DB>;
  readonly #kept = new Map<string, KeptAnswer>();
  readonly #making = new Map<string, Promise<KeptAnswer>>();

  constructor(db: Kysely<DB>) {
    this.#db = db;
  }

  /**
   * The answer under a key, made anew unless the kept one is of the state given. Requests that come
   * while it is being made wait for that one.
   */
  async get(
    key: string,
    snapshot: string,
    make: (db: Queries) => Promise<unknown>,
  ): Promise<KeptAnswer> {
    const kept = this.#kept.get(key);
    if (kept?.snapshot === snapshot) return kept;
    const turn = `${key} ${snapshot}`;
    const waiting = this.#making.get(turn) ?? this.#make(key, make);
    this.#making.set(turn, waiting);
    try {
      return await waiting;
    } finally {
      this.#making.delete(turn);
    }
  }

  async #make(key: string, make: (db: Queries) => Promise<unknown>): Promise<KeptAnswer> {
    const { snapshot, value } = await this.#db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(async (db) => {
        const { rows } = await sql<{ snapshot: string }>`
          select pg_current_snapshot()::text as snapshot`.execute(db);
        return { snapshot: rows[0]?.snapshot ?? '', value: await make(db) };
      });
    const body = Buffer.from(JSON.stringify(value));
    const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
    const answer = { snapshot, body, packed: await pack(body), tag };
    this.#kept.delete(key);
    this.#kept.set(key, answer);
    const oldest = this.#kept.keys().next();
    if (this.#kept.size > mostKept && oldest.done === false) this.#kept.delete(oldest.value);
    return answer;
  }
}

/** Sends a kept answer: packed where the reader takes it, nothing where the reader has it. */
export function sendKept(request: FastifyRequest, reply: FastifyReply, answer: KeptAnswer) {
  reply.header('etag', answer.tag).header('cache-control', 'private, no-cache');
  reply.header('vary', 'accept-encoding, cookie');
  if (request.headers['if-none-match'] === answer.tag) return reply.code(304).send();
  reply.type('application/json; charset=utf-8');
  const takesPacked = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  if (!takesPacked) return reply.send(answer.body);
  return reply.header('content-encoding', 'gzip').send(answer.packed);
}
