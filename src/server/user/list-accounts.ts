import { sql } from 'kysely';
import type { Account } from '#contract/user.ts';
import type { Role } from '#domain/access/right.ts';
import type { Queries } from '../db/queries.ts';
import { openSessions } from './session.ts';

/** Every account with what an administrator asks about it, closed ones last. */
export async function loadAccounts(db: Queries): Promise<Account[]> {
  const sessions = openSessions(db)
    .select(({ fn }) => ['person_id', fn.countAll<number>().as('open')])
    .groupBy('person_id')
    .as('sessions');
  const latest = db
    .selectFrom('session')
    .select(({ fn }) => ['person_id', fn.max('created_at').as('at')])
    .groupBy('person_id')
    .as('latest');
  const rows = await db
    .selectFrom('person')
    .leftJoin('agency', 'agency.id', 'person.agency_id')
    .leftJoin(sessions, 'sessions.person_id', 'person.id')
    .leftJoin(latest, 'latest.person_id', 'person.id')
    .leftJoin('sign_in_failure as failure', (join) =>
      join
        .onRef('failure.user_name', '=', 'person.user_name')
        .on('failure.locked_until', '>', sql<Date>`now()`),
    )
    .select(['person.id', 'person.user_name', 'person.name', 'person.role', 'person.is_active'])
    .select(['person.must_change_password', 'person.version', 'person.agency_id'])
    .select(['agency.name as agency_name', 'failure.locked_until', 'sessions.open', 'latest.at'])
    .orderBy('person.is_active', 'desc')
    .orderBy('person.user_name')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    userName: row.user_name,
    name: row.name,
    role: row.role as Role,
    agency: row.agency_id === null ? null : { id: row.agency_id, name: row.agency_name ?? '' },
    isActive: row.is_active,
    mustChangePassword: row.must_change_password,
    lockedUntil: row.locked_until?.toISOString() ?? null,
    lastSignInAt: row.at?.toISOString() ?? null,
    openSessions: Number(row.open ?? 0),
    version: row.version,
  }));
}
