/** Sessions in the database: the cookie carries a random token, the table its digest only. */
import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Role } from '#domain/access/right.ts';
import type { Queries } from '../db/queries.ts';
import { together } from '../db/together.ts';
import type { SignedIn } from '../http/request-context.ts';
import type { Origin } from '../http/trail.ts';
import { sessionCookie } from './session-cookie.ts';

/** Hours a session lasts after the sign-in, whatever is done in it: a working day. */
const longestHours = 12;
/** Hours it lasts unused. */
const idleHours = 2;
/** Milliseconds between two notes of its last use: a write makes every kept answer be made anew. */
const noteEvery = 300_000;

const hour = 3_600_000;
const ago = (milliseconds: number): Date => new Date(Date.now() - milliseconds);

const digestOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Opens a session and gives the token for the cookie. */
export async function openSession(db: Queries, personId: number, origin: Origin): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await db
    .insertInto('session')
    .values({
      token_digest: digestOf(token),
      person_id: personId,
      last_seen_at: ago(0),
      expires_at: ago(-longestHours * hour),
      address: origin.address,
      agent: origin.agent,
    })
    .execute();
  return token;
}

/** Sessions that still open something. */
export const openSessions = (db: Queries) =>
  db
    .selectFrom('session')
    .where('session.revoked_at', 'is', null)
    .where('session.expires_at', '>', ago(0))
    .where('session.last_seen_at', '>', ago(idleHours * hour));

/** Who the cookie stands for; null when there is none, or it is revoked, expired or of a closed account. */
export async function findPerson(
  db: Queries,
  cookies: Record<string, string | undefined>,
): Promise<SignedIn | null> {
  const token = cookies[sessionCookie];
  if (token === undefined || token.length > 100) return null;
  const row = await findSession(db, digestOf(token).toString('hex'));
  if (row === null) return null;
  if (row.last_seen_at < ago(noteEvery)) await noteUse(db, row.session_id);
  return {
    id: row.id,
    name: row.name,
    role: row.role as Role,
    agencyId: row.agency_id,
    sessionId: row.session_id,
    mustChangePassword: row.must_change_password,
    snapshot: row.snapshot,
  };
}

const loadSessions = (db: Queries, digests: readonly string[]) =>
  openSessions(db)
    .innerJoin('person', 'person.id', 'session.person_id')
    .select(['session.id as session_id', 'session.token_digest', 'session.last_seen_at'])
    .select(['person.id', 'person.name', 'person.role', 'person.agency_id'])
    .select('person.must_change_password')
    .select(sql<string>`pg_current_snapshot()::text`.as('snapshot'))
    .where('session.token_digest', '=', anyOf(digests))
    .where('person.is_active', '=', true)
    .execute();

const anyOf = (digests: readonly string[]) =>
  sql<Buffer>`any(${digests.map((digest) => Buffer.from(digest, 'hex'))}::bytea[])`;

/** The session is looked up at every request, whatever it asks for: by digest, in hexadecimal. */
const findSession = together(async (db, digests: readonly string[]) => {
  const rows = await loadSessions(db, digests);
  return new Map(rows.map((row) => [Buffer.from(row.token_digest).toString('hex'), row]));
});

async function noteUse(db: Queries, sessionId: number): Promise<void> {
  await db
    .updateTable('session')
    .set({ last_seen_at: ago(0) })
    .where('id', '=', sessionId)
    // Of many requests at once only the first writes.
    .where('last_seen_at', '<', ago(noteEvery))
    .execute();
}

/** Ends a person's sessions, or one of them; says how many were open. */
export async function revokeSessions(
  db: Queries,
  personId: number,
  sessionId?: number,
): Promise<number> {
  const ended = await db
    .updateTable('session')
    .set({ revoked_at: ago(0) })
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .$if(sessionId !== undefined, (query) => query.where('id', '=', sessionId ?? 0))
    .executeTakeFirst();
  return Number(ended.numUpdatedRows);
}
