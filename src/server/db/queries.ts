import type { Kysely, Transaction } from 'kysely';
import type { DB } from './schema.ts';

/** The pool or a transaction: every query takes it as its first argument. */
export type Queries = Kysely<DB> | Transaction<DB>;
