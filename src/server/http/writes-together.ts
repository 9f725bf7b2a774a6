/**
 * Writes that come while others are being written wait, and then go together in one transaction: on the
 * last day hundreds save a cell at once, and a transaction of its own for each is mostly waiting.
 * Everybody is answered after the commit that holds their write.
 */
import type { Kysely } from 'kysely';
import { Problem } from '#contract/problem.ts';
import type { Queries } from '../db/queries.ts';
import type { DB } from '../db/schema.ts';
import { isDatabaseAway } from './database-away.ts';

interface Turn<Call> {
  key: string | number;
  call: Call;
  resolve(answer: unknown): void;
  reject(error: unknown): void;
}

/** Answers to calls, in their order; a Problem refuses its call alone. */
export type AnswerAll<Call> = (calls: readonly Call[], db: Queries) => Promise<unknown[]>;

/** Transactions at once: while one commits, the next is prepared. */
const mostTransactions = 2;
/** Calls in one transaction. */
const mostTogether = 48;

export class WritesTogether<Call> {
  readonly #db: Kysely<DB>;
  readonly #answerAll: AnswerAll<Call>;
  #waiting: Turn<Call>[] = [];
  #running = 0;
  /** Keys being written: whoever comes to the same waits here, in order, and not for a lock. */
  readonly #underWay = new Set<string | number>();

  constructor(db: Kysely<DB>, answerAll: AnswerAll<Call>) {
    this.#db = db;
    this.#answerAll = answerAll;
  }

  /** @param key what is written to: two writes to the same go one after the other. */
  write(key: string | number, call: Call): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ key, call, resolve, reject });
      this.#next();
    });
  }

  #next(): void {
    if (this.#running === mostTransactions) return;
    const turns = this.#take();
    if (turns.length === 0) return;
    this.#running += 1;
    for (const { key } of turns) this.#underWay.add(key);
    void this.#settle(turns).finally(() => {
      this.#running -= 1;
      for (const { key } of turns) this.#underWay.delete(key);
      this.#next();
    });
  }

  /** The first of each key, in the order they came. */
  #take(): Turn<Call>[] {
    const taken = new Map<string | number, Turn<Call>>();
    const left: Turn<Call>[] = [];
    for (const turn of this.#waiting) {
      const mustWait = taken.has(turn.key) || this.#underWay.has(turn.key);
      if (mustWait || taken.size === mostTogether) left.push(turn);
      else taken.set(turn.key, turn);
    }
    this.#waiting = left;
    return [...taken.values()];
  }

  async #settle(turns: readonly Turn<Call>[]): Promise<void> {
    const calls = turns.map(({ call }) => call);
    try {
      const run = (db: Queries) => this.#answerAll(calls, db);
      const answers = await this.#db.transaction().execute(run);
      turns.forEach((turn, at) => {
        const answer = answers[at];
        if (answer instanceof Problem) turn.reject(answer);
        else turn.resolve(answer);
      });
    } catch (error) {
      // Where the connection broke nobody knows whether the commit was done: to write again would be wrong.
      if (turns.length === 1 || isDatabaseAway(error)) for (const turn of turns) turn.reject(error);
      else for (const turn of turns) await this.#settle([turn]);
    }
  }
}
