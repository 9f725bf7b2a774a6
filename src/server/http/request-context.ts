/** What a handler is given: who asks, in which transaction, and the two duties every write has. */
import type { Readable } from 'node:stream';
import type { Day } from '#domain/calendar/day.ts';
import type { Actor, Subject } from '#domain/access/right.ts';
import type { Queries } from '../db/queries.ts';
import type { Files } from '../file/files.ts';
import type { AuditEvent, Author, Origin } from './trail.ts';

/** A signed-in person. */
export interface Person extends Actor {
  id: number;
  name: string;
}

/** A person as the session knows them. */
export interface SignedIn extends Person {
  sessionId: number;
  mustChangePassword: boolean;
  /** The state of the database when the session was read, as `pg_current_snapshot()` tells it. */
  snapshot: string;
}

export interface RequestContext<Input> {
  input: Input;
  /** The transaction of a write, the pool of a read. */
  db: Queries;
  /** Null on public routes without a session. */
  person: SignedIn | null;
  /** Today in Asia/Ho_Chi_Minh, or the working day a sample is frozen at. */
  day: Day;
  origin: Origin;
  /** Whether the request came by https, so that its cookie must never travel otherwise. */
  isSecure: boolean;
  /** The bytes of the request where the route takes a file. */
  file: Uint8Array;
  /** The same as it comes, where the route takes it streamed; an empty one elsewhere. */
  stream: Readable;
  /** Where the content of files is kept. @throws Problem not-ready where none was set up */
  files: Files;
  /** @throws Problem not-allowed when the person may not do the route's action to this subject. */
  permit(subject: Subject): void;
  /** Writes changes to the audit trail, in the same transaction; `by` where the request itself proves who asks. */
  record(event: AuditEvent | readonly AuditEvent[], by?: Author['person']): Promise<void>;
  /** Sets a header of the answer, for cookies and file names. */
  header(name: string, value: string): void;
  /** A header of the request. */
  asked(name: 'range' | 'if-range' | 'if-none-match'): string | undefined;
  /** The status of an answer that is no plain 200: a part of a file, or one that the reader has. */
  status(code: 206 | 304): void;
}

/** What an action needs of whoever carries it out, in a request or not. */
export type Acting = Pick<RequestContext<unknown>, 'db' | 'day' | 'permit' | 'record'> & {
  person: Person;
};

/** What the first half of a write is given: everything but the trail, which belongs to the transaction. */
export type PreparingContext<Input> = Omit<SignedContext<Input>, 'record'>;

/** The context of a route that needs a session. */
export interface SignedContext<Input> extends RequestContext<Input> {
  person: SignedIn;
}
