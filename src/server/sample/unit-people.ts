/** One officer and one leader (made up, "mẫu") for every unit of the rounds that has none yet. */
import type { Transaction } from 'kysely';
import type { Role } from '#domain/access/right.ts';
import { fold } from '#domain/text/vietnamese.ts';
import type { DB } from '../db/schema.ts';
import type { Person } from '../http/request-context.ts';

export interface Unit {
  id: number;
  name: string;
}

const kinds = [
  { role: 'agencyOfficer', prefix: 'cv', title: 'Chuyên viên' },
  { role: 'agencyLeader', prefix: 'ld', title: 'Lãnh đạo' },
] as const;

export interface UnitPeople {
  officer(unitId: number): Person;
  leader(unitId: number): Person;
}

export async function addUnitPeople(
  trx: Transaction<DB>,
  units: readonly Unit[],
  standing: Person,
  passwordHash: string,
): Promise<UnitPeople> {
  const present = await loadPeople(trx);
  const isThere = (unit: Unit, role: Role) =>
    present.some((person) => person.agencyId === unit.id && person.role === role);
  const wanted = units.flatMap((unit) =>
    kinds
      .filter(
        ({ role }) =>
          !isThere(unit, role) && !(unit.id === standing.agencyId && role === 'agencyOfficer'),
      )
      .map((kind) => ({
        user_name: `${kind.prefix}.${slugOf(unit.name)}`,
        name: `${kind.title} ${unit.name} (mẫu)`,
        role: kind.role,
        agency_id: unit.id,
        password_hash: passwordHash,
        must_change_password: false,
      })),
  );
  await trx.insertInto('person').values(wanted).execute();
  const people = await loadPeople(trx);
  const of = (role: Role, unitId: number): Person => {
    const found = people.find((person) => person.agencyId === unitId && person.role === role);
    if (found === undefined) throw new Error(`the sample has no ${role} of agency ${unitId}`);
    return found;
  };
  return {
    officer: (unitId) => (unitId === standing.agencyId ? standing : of('agencyOfficer', unitId)),
    leader: (unitId) => of('agencyLeader', unitId),
  };
}

async function loadPeople(trx: Transaction<DB>): Promise<Person[]> {
  const rows = await trx
    .selectFrom('person')
    .select(['id', 'name', 'role', 'agency_id'])
    .where('agency_id', 'is not', null)
    .execute();
  return rows.map(({ id, name, role, agency_id: agencyId }) => ({
    id,
    name,
    role: role as Role,
    agencyId,
  }));
}

/** "UBND quận Ba Đình" → "quan-ba-dinh": a user name has 40 signs at most. */
const slugOf = (name: string): string =>
  fold(name)
    .replace(/^(ubnd|so|ban)\s+/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 34)
    .replace(/-$/, '');
