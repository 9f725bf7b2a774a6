/** Accounts for tests, made without the screen. */
import type { Kysely } from 'kysely';
import type { Role } from '#domain/access/right.ts';
import type { DB } from '#server/db/schema.ts';
import { hashPassword } from '#server/user/password.ts';

export interface PersonGiven {
  userName: string;
  role: Role;
  password: string;
  agencyId?: number;
  mustChangePassword?: boolean;
}

export async function addPerson(db: Kysely<DB>, given: PersonGiven): Promise<number> {
  const row = await db
    .insertInto('person')
    .values({
      user_name: given.userName,
      name: `Người dùng ${given.userName} (dữ liệu minh hoạ)`,
      role: given.role,
      agency_id: given.agencyId ?? null,
      password_hash: await hashPassword(given.password),
      must_change_password: given.mustChangePassword ?? false,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}
