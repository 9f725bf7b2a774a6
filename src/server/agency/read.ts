/** The register read: on a day, then beside now; and one agency with all that hangs on it. */
import { Problem } from '#contract/problem.ts';
import type { AgencyKind } from '#domain/agency/agency.ts';
import { predecessorsOn, successorsOn } from '#domain/agency/succession.ts';
import type { Day } from '#domain/calendar/day.ts';
import { loadHistory } from '../audit/actions.ts';
import type { Queries } from '../db/queries.ts';
import { describeAgency, loadRegister, stepsOf } from './describe.ts';
import { idOf } from './queries.ts';

interface Wanted {
  day?: Day;
  scope: 'onDay' | 'all';
  kind?: AgencyKind;
}

export async function readList(db: Queries, wanted: Wanted, today: Day) {
  const day = wanted.day ?? today;
  const register = await loadRegister(db);
  const steps = stepsOf(register);
  const agencies = register.rows
    .filter((row) => wanted.kind === undefined || row.kind === wanted.kind)
    .map((row) => ({
      ...describeAgency(row, register, steps, day),
      now: register.named(successorsOn(idOf(row.id), register.edges, today)),
    }))
    .filter((agency) => wanted.scope === 'all' || agency.isValid);
  return { day, today, agencies };
}

export async function readOne(db: Queries, id: number, today: Day) {
  const register = await loadRegister(db);
  const row = register.rows.find((one) => one.id === id);
  if (row === undefined) throw new Problem('not-found');
  const { named, edges } = register;
  return {
    ...describeAgency(row, register, stepsOf(register), today),
    now: named(successorsOn(idOf(id), edges, today)),
    origins: named(predecessorsOn(idOf(id), edges, today)),
    ...(await countHeld(db, id)),
    history: await loadHistory(db, { type: 'agency', id }),
  };
}

async function countHeld(db: Queries, id: number) {
  const count = async (table: 'person' | 'obligation') => {
    const held = db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('agency_id', '=', id);
    const inUse =
      table === 'person'
        ? held.where('is_active', '=', true)
        : held.where('withdrawn_at', 'is', null);
    return (await inUse.executeTakeFirstOrThrow()).count;
  };
  return { people: await count('person'), obligations: await count('obligation') };
}
