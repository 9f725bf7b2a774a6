/** Questions and explanations as rows. */
import { sql } from 'kysely';
import type { Queries } from '../db/queries.ts';

const threads = (db: Queries) =>
  db
    .selectFrom('thread')
    .innerJoin('person as opener', 'opener.id', 'thread.opened_by')
    .leftJoin('person as resolver', 'resolver.id', 'thread.resolved_by')
    .selectAll('thread')
    .select([
      'opener.name as opener_name',
      'opener.agency_id as opener_agency_id',
      'resolver.name as resolver_name',
    ]);

export const loadThreads = (db: Queries, sheetId: number) =>
  threads(db).where('thread.sheet_id', '=', sheetId).orderBy('thread.id').execute();
export type ThreadRecord = Awaited<ReturnType<typeof loadThreads>>[number];

export const loadThread = (db: Queries, id: number) =>
  threads(db).where('thread.id', '=', id).executeTakeFirst();

export const loadMessages = (db: Queries, threadIds: readonly number[]) =>
  db
    .selectFrom('thread_message')
    .innerJoin('person', 'person.id', 'thread_message.person_id')
    .leftJoin('agency', 'agency.id', 'person.agency_id')
    .selectAll('thread_message')
    .select(['person.name as person_name', 'person.agency_id', 'agency.name as agency_name'])
    .where('thread_id', 'in', [...threadIds, 0])
    .orderBy('thread_message.id')
    .execute();
export type MessageRecord = Awaited<ReturnType<typeof loadMessages>>[number];

/** Open threads of some sheets, each with the agency of whoever spoke last. */
export const loadOpenThreads = (db: Queries, sheetIds: readonly number[]) =>
  threads(db)
    .innerJoin('rubric_node', 'rubric_node.id', 'thread.node_id')
    .select('rubric_node.code')
    .select((eb) =>
      eb
        .selectFrom('thread_message')
        .innerJoin('person', 'person.id', 'thread_message.person_id')
        .whereRef('thread_message.thread_id', '=', 'thread.id')
        .orderBy('thread_message.id', 'desc')
        .limit(1)
        .select('person.agency_id')
        .as('last_agency_id'),
    )
    .where('thread.sheet_id', '=', sql<number>`any(${[...sheetIds]})`)
    .where('thread.state', '=', 'open')
    .orderBy('thread.id')
    .execute();
