/** Writes who a task names as its leads and coordinating agencies; an unchanged list is left alone. */
import type { NamedParty, PlanTask } from '#domain/plan/plan.ts';
import type { Directory } from '../agency/actions.ts';
import type { Queries } from '../db/queries.ts';
import { differs } from '../http/versioned.ts';

export type Party = ReturnType<typeof partiesOf>[number];

/** A party under the name the register knows it by. */
export const registered = (party: NamedParty, directory: Directory): NamedParty =>
  party.type === 'group'
    ? party
    : { ...party, name: directory.find(party.name)?.name ?? party.name };

/** @param unresolved names of leads whose obligations are not known */
export function partiesOf(task: PlanTask, directory: Directory, unresolved: ReadonlySet<string>) {
  const row = (role: 'lead' | 'coordinating') => (party: NamedParty, position: number) => {
    const agency = party.type === 'agency' ? directory.find(party.name) : null;
    return {
      role,
      position,
      printed_name: party.name,
      agency_id: agency === null ? null : Number(agency.id),
      group_code: party.type === 'group' ? party.kind : null,
      is_unresolved: role === 'lead' && unresolved.has(registered(party, directory).name),
    };
  };
  return [...task.leads.map(row('lead')), ...task.coordinating.map(row('coordinating'))];
}

/** @returns whether the list is another than the one that stood */
export async function saveParties(
  db: Queries,
  taskId: number,
  parties: readonly Party[],
): Promise<boolean> {
  const standing = await db
    .selectFrom('task_party')
    .selectAll()
    .where('task_id', '=', taskId)
    .where('withdrawn_at', 'is', null)
    .orderBy((party) => party.case().when('role', '=', 'lead').then(0).else(1).end())
    .orderBy('position')
    .execute();
  const isSame =
    standing.length === parties.length &&
    parties.every((party, place) => !differs(standing[place] ?? {}, party));
  if (isSame) return false;
  await db
    .updateTable('task_party')
    .set({ withdrawn_at: new Date() })
    .where('task_id', '=', taskId)
    .where('withdrawn_at', 'is', null)
    .execute();
  if (parties.length > 0) {
    await db
      .insertInto('task_party')
      .values(parties.map((party) => ({ ...party, task_id: taskId })))
      .execute();
  }
  return true;
}
