/** Reading accounts. */
import { reachOf, rights, type Action, type Role } from '#domain/access/right.ts';
import type { Day } from '#domain/calendar/day.ts';
import type { SessionState } from '#contract/session.ts';
import type { Queries } from '../db/queries.ts';
import { openSessions } from './session.ts';

/** The active account of a name, with what proves it. */
export const loadAccount = (db: Queries, userName: string) =>
  db
    .selectFrom('person')
    .select(['id', 'user_name', 'name', 'role', 'password_hash'])
    .where('user_name', '=', userName)
    .where('is_active', '=', true)
    .executeTakeFirst();

/** What the web is told of who is signed in. */
export async function loadSessionState(
  db: Queries,
  personId: number | null,
  day: Day,
): Promise<SessionState> {
  const installation = await db
    .selectFrom('installation')
    .select(['province_name', 'is_sample'])
    .executeTakeFirst();
  const person = personId === null ? null : await loadWho(db, personId);
  return {
    person,
    rights: person === null ? [] : rightsOf(person.role),
    installation: {
      provinceName: installation?.province_name ?? null,
      isSample: installation?.is_sample ?? false,
      day,
    },
  };
}

async function loadWho(
  db: Queries,
  personId: number,
): Promise<NonNullable<SessionState['person']>> {
  const row = await db
    .selectFrom('person')
    .leftJoin('agency', 'agency.id', 'person.agency_id')
    .select(['person.id', 'person.user_name', 'person.name', 'person.role'])
    .select(['person.must_change_password', 'agency.id as agency_id', 'agency.name as agency_name'])
    .select('agency.kind as agency_kind')
    .where('person.id', '=', personId)
    .executeTakeFirstOrThrow();
  return {
    id: row.id,
    userName: row.user_name,
    name: row.name,
    role: row.role as Role,
    agency: agencyOf(row),
    mustChangePassword: row.must_change_password,
  };
}

type Agency = NonNullable<SessionState['person']>['agency'];

const agencyOf = (row: {
  agency_id: number | null;
  agency_name: string | null;
  agency_kind: string | null;
}): Agency =>
  row.agency_id === null
    ? null
    : {
        id: row.agency_id,
        name: row.agency_name ?? '',
        kind: row.agency_kind as NonNullable<Agency>['kind'],
      };

const rightsOf = (role: Role): SessionState['rights'] =>
  (Object.keys(rights) as Action[]).flatMap((action) => {
    const reach = reachOf(role, action);
    return reach === null ? [] : [{ action, reach }];
  });

export async function loadSessions(db: Queries, personId: number, currentId: number) {
  const rows = await openSessions(db)
    .select(['id', 'created_at', 'last_seen_at', 'address', 'agent'])
    .where('person_id', '=', personId)
    .orderBy('last_seen_at', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    createdAt: row.created_at.toISOString(),
    lastSeenAt: row.last_seen_at.toISOString(),
    address: row.address,
    agent: row.agent,
    isCurrent: row.id === currentId,
  }));
}

export async function loadUserName(db: Queries, personId: number): Promise<string> {
  const row = await db
    .selectFrom('person')
    .select('user_name')
    .where('id', '=', personId)
    .executeTakeFirstOrThrow();
  return row.user_name;
}
