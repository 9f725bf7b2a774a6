/** Obligations with what a person may do about them now. */
import type { Queries } from '../db/queries.ts';

const columns = [
  'obligation.id',
  'obligation.task_id',
  'obligation.agency_id',
  'agency.name as agency_name',
  'obligation.state',
  'obligation.reason',
  'obligation.extended_to',
  'obligation.delivered_on',
  'obligation.version',
  'task.number as task_number',
  'task.last_day as written_last_day',
  'task.deadline_text',
] as const;

const obligations = (db: Queries) =>
  db
    .selectFrom('obligation')
    .innerJoin('agency', 'agency.id', 'obligation.agency_id')
    .innerJoin('task', 'task.id', 'obligation.task_id')
    .where('obligation.withdrawn_at', 'is', null)
    .where('task.withdrawn_at', 'is', null)
    .select(columns);

export const loadObligationsOf = (db: Queries, taskId: number) =>
  obligations(db)
    .where('obligation.task_id', '=', taskId)
    .orderBy('agency.kind')
    .orderBy('agency.name')
    .execute();

export const loadObligation = (db: Queries, id: number) =>
  obligations(db).where('obligation.id', '=', id).executeTakeFirst();

export type ObligationRecord = NonNullable<Awaited<ReturnType<typeof loadObligation>>>;

export const loadExtensions = (db: Queries, obligationIds: readonly number[]) =>
  db
    .selectFrom('extension')
    .innerJoin('person as asker', 'asker.id', 'extension.asked_by')
    .leftJoin('person as decider', 'decider.id', 'extension.decided_by')
    .selectAll('extension')
    .select(['asker.name as asker_name', 'decider.name as decider_name'])
    .where('extension.obligation_id', 'in', [...obligationIds, 0])
    .orderBy('extension.id')
    .execute();
export type ExtensionRecord = Awaited<ReturnType<typeof loadExtensions>>[number];

export const loadEntries = (db: Queries, obligationId: number) =>
  db
    .selectFrom('obligation_entry')
    .innerJoin('person', 'person.id', 'obligation_entry.person_id')
    .selectAll('obligation_entry')
    .select('person.name as person_name')
    .where('obligation_entry.obligation_id', '=', obligationId)
    .orderBy('obligation_entry.id', 'desc')
    .execute();
export type EntryRecord = Awaited<ReturnType<typeof loadEntries>>[number];
