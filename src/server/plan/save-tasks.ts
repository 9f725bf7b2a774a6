/** Writes the tasks of a plan, who holds them, and one obligation per holder. */
import { sql } from 'kysely';
import type { Day } from '#domain/calendar/day.ts';
import type { NamedParty, PlanTask } from '#domain/plan/plan.ts';
import { sameTasks } from '#domain/plan/same-task.ts';
import { obligationsOf } from '#domain/task/obligation.ts';
import type { Directory } from '../agency/actions.ts';
import type { Queries } from '../db/queries.ts';

/** @param day the day the plan was issued: groups are resolved to their members of that day */
export async function saveTasks(
  db: Queries,
  planId: number,
  tasks: readonly PlanTask[],
  directory: Directory,
  day: Day,
): Promise<void> {
  const standing = await withdrawAll(db, planId);
  const places = sameTasks(standing, tasks);
  for (const [position, task] of tasks.entries()) {
    const known = standing[places[position] ?? -1];
    const id = await saveTask(db, planId, { task, position }, known);
    const { obligations, unresolved } = obligationsOf(
      { number: task.number, leads: task.leads.map((party) => registered(party, directory)) },
      directory.agencies,
      day,
    );
    await saveParties(db, id, task, directory, new Set(unresolved.map(({ party }) => party.name)));
    await saveObligations(
      db,
      id,
      obligations.map(({ agency, by }) => ({
        agencyId: Number(agency),
        group: by.find((way) => way !== 'name') ?? null,
      })),
    );
  }
}

/**
 * Every task of the plan, withdrawn until the paper is found to have it still: numbers may change
 * places only while nobody stands under them.
 */
async function withdrawAll(db: Queries, planId: number) {
  const rows = await db
    .selectFrom('task')
    .select(['id', 'number', 'text', 'version'])
    .where('plan_id', '=', planId)
    .orderBy(sql`withdrawn_at nulls first`)
    .orderBy('position')
    .execute();
  await db
    .updateTable('task')
    .set({ withdrawn_at: new Date() })
    .where('plan_id', '=', planId)
    .where('withdrawn_at', 'is', null)
    .execute();
  return rows;
}

/** A party under the name the register knows it by. */
const registered = (party: NamedParty, directory: Directory): NamedParty =>
  party.type === 'group'
    ? party
    : { ...party, name: directory.find(party.name)?.name ?? party.name };

async function saveTask(
  db: Queries,
  planId: number,
  { task, position }: { task: PlanTask; position: number },
  known: { id: number; version: number } | undefined,
): Promise<number> {
  const row = {
    number: task.number,
    position,
    text: task.text,
    deadline_text: task.deadline.text,
    last_day: task.deadline.lastDay,
    deadline_precision: task.deadline.precision,
    line: task.line,
    withdrawn_at: null,
  };
  if (known === undefined) {
    const added = await db
      .insertInto('task')
      .values({ ...row, plan_id: planId })
      .returning('id')
      .executeTakeFirstOrThrow();
    return added.id;
  }
  await db
    .updateTable('task')
    .set({ ...row, version: known.version + 1 })
    .where('id', '=', known.id)
    .execute();
  return known.id;
}

async function saveParties(
  db: Queries,
  taskId: number,
  task: PlanTask,
  directory: Directory,
  unresolved: ReadonlySet<string>,
): Promise<void> {
  await db
    .updateTable('task_party')
    .set({ withdrawn_at: new Date() })
    .where('task_id', '=', taskId)
    .where('withdrawn_at', 'is', null)
    .execute();
  const row = (role: 'lead' | 'coordinating') => (party: NamedParty, position: number) => {
    const agency = party.type === 'agency' ? directory.find(party.name) : null;
    return {
      task_id: taskId,
      role,
      position,
      printed_name: party.name,
      agency_id: agency === null ? null : Number(agency.id),
      group_code: party.type === 'group' ? party.kind : null,
      is_unresolved: role === 'lead' && unresolved.has(registered(party, directory).name),
    };
  };
  const rows = [...task.leads.map(row('lead')), ...task.coordinating.map(row('coordinating'))];
  if (rows.length > 0) await db.insertInto('task_party').values(rows).execute();
}

async function saveObligations(
  db: Queries,
  taskId: number,
  holders: readonly { agencyId: number; group: string | null }[],
): Promise<void> {
  if (holders.length > 0) {
    await db
      .insertInto('obligation')
      .values(
        holders.map(({ agencyId, group }) => ({
          task_id: taskId,
          agency_id: agencyId,
          via_group: group,
        })),
      )
      .onConflict((conflict) =>
        conflict.columns(['task_id', 'agency_id']).doUpdateSet({ withdrawn_at: null }),
      )
      .execute();
  }
  await db
    .updateTable('obligation')
    .set({ withdrawn_at: new Date() })
    .where('task_id', '=', taskId)
    .where('withdrawn_at', 'is', null)
    .where('agency_id', 'not in', [...holders.map((holder) => holder.agencyId), 0])
    .execute();
}
