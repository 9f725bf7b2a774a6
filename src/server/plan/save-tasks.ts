/** Writes the tasks of a plan, who holds them, and one obligation per holder. */
import { sql, type Selectable } from 'kysely';
import type { Day } from '#domain/calendar/day.ts';
import type { PlanTask } from '#domain/plan/plan.ts';
import { sameTasks } from '#domain/plan/same-task.ts';
import { obligationsOf } from '#domain/task/obligation.ts';
import type { Directory } from '../agency/actions.ts';
import type { Queries } from '../db/queries.ts';
import type { DB } from '../db/schema.ts';
import { differs } from '../http/versioned.ts';
import { partiesOf, registered, saveParties, type Party } from './save-parties.ts';

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
    const { obligations, unresolved } = obligationsOf(
      { number: task.number, leads: task.leads.map((party) => registered(party, directory)) },
      directory.agencies,
      day,
    );
    const parties = partiesOf(task, directory, new Set(unresolved.map(({ party }) => party.name)));
    const id = await saveTask(db, planId, { task, position, parties }, known);
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
    .selectAll()
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

/** A task moves to a new version when its words, its deadline or its parties are others. */
async function saveTask(
  db: Queries,
  planId: number,
  { task, position, parties }: { task: PlanTask; position: number; parties: readonly Party[] },
  known: Selectable<DB['task']> | undefined,
): Promise<number> {
  const facts = {
    number: task.number,
    text: task.text,
    deadline_text: task.deadline.text,
    last_day: task.deadline.lastDay,
    deadline_precision: task.deadline.precision,
    withdrawn_at: null,
  };
  const place = { position, line: task.line };
  if (known === undefined) {
    const added = await db
      .insertInto('task')
      .values({ ...facts, ...place, plan_id: planId })
      .returning('id')
      .executeTakeFirstOrThrow();
    await saveParties(db, added.id, parties);
    return added.id;
  }
  const isOther = (await saveParties(db, known.id, parties)) || differs(known, facts);
  await db
    .updateTable('task')
    .set({ ...facts, ...place, version: isOther ? known.version + 1 : known.version })
    .where('id', '=', known.id)
    .execute();
  return known.id;
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
