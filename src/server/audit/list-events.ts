/**
 * Pages of the trail, newest first. Each filter has an index that ends in (at, id), so a page is read
 * from its own place in it, month by month, however long the trail; text goes through trigrams.
 */
import { sql, type RawBuilder } from 'kysely';
import type { TrailEvent, TrailFilter } from '#contract/audit.ts';
import { fold } from '#domain/text/vietnamese.ts';
import type { Queries } from '../db/queries.ts';
import { instantText } from './load-events.ts';

export interface Page {
  /** `pageMark` of the last event of the page before. */
  after?: string;
  limit: number;
}

/** Where the next page goes on. */
export const pageMark = (event: TrailEvent): string => `${event.at}_${String(event.id)}`;

export async function loadTrail(
  db: Queries,
  filter: TrailFilter,
  page: Page,
): Promise<TrailEvent[]> {
  const conditions = [...conditionsOf(filter), ...afterMark(page.after)];
  const { rows } = await sql<TrailRow>`
    select e.id, ${instantText(sql`e.at`)} as at, person_id, person_name, person_role, address, agent,
      request_id, action, subject_type, subject_id, subject_label, agency_id, a.name as agency_name,
      old_value, new_value, reason, e.id <= (select to_id from audit_head) as is_sealed
    from (
      select * from audit_event e where ${sql.join([sql`true`, ...conditions], sql` and `)}
      order by e.at desc, e.id desc limit ${page.limit}
    ) e left join agency a on a.id = e.agency_id
    order by e.at desc, e.id desc`.execute(db);
  return rows.map(eventOf);
}

interface TrailRow {
  id: number;
  at: string;
  person_id: number | null;
  person_name: string | null;
  person_role: string | null;
  address: string;
  agent: string;
  request_id: string;
  action: string;
  subject_type: string;
  subject_id: string;
  subject_label: string;
  agency_id: number | null;
  agency_name: string | null;
  old_value: unknown;
  new_value: unknown;
  reason: string | null;
  is_sealed: boolean | null;
}

const eventOf = (row: TrailRow): TrailEvent => ({
  id: row.id,
  at: row.at,
  person:
    row.person_id === null
      ? null
      : { id: row.person_id, name: row.person_name ?? '', role: row.person_role ?? '' },
  address: row.address,
  agent: row.agent,
  requestId: row.request_id,
  action: row.action,
  subject: { type: row.subject_type, id: row.subject_id, label: row.subject_label },
  agency: row.agency_id === null ? null : { id: row.agency_id, name: row.agency_name ?? '' },
  before: row.old_value,
  after: row.new_value,
  reason: row.reason,
  isSealed: row.is_sealed ?? false,
});

type Condition = RawBuilder<unknown>;

function conditionsOf(filter: TrailFilter): Condition[] {
  const { personId, action, subjectType, subjectId, agencyId, from, to, text } = filter;
  const startOf = (day: string, plus = 0) =>
    sql`((${day}::date + ${plus}::integer)::timestamp at time zone 'Asia/Ho_Chi_Minh')`;
  const like = `%${fold(text ?? '').replace(/[\\%_]/g, '\\$&')}%`;
  const given: [unknown, Condition][] = [
    [personId, sql`e.person_id = ${personId}`],
    [action, sql`e.action = ${action}`],
    [subjectType, sql`e.subject_type = ${subjectType}`],
    [subjectId, sql`e.subject_id = ${subjectId}`],
    [agencyId, sql`e.agency_id = ${agencyId}`],
    [from, sql`e.at >= ${startOf(from ?? '')}`],
    [to, sql`e.at < ${startOf(to ?? '', 1)}`],
    [text, sql`e.search_text like ${like}`],
  ];
  return given.flatMap(([value, condition]) => (value === undefined ? [] : [condition]));
}

function afterMark(mark: string | undefined): Condition[] {
  const [at, id] = mark?.split('_') ?? [];
  return at === undefined || id === undefined
    ? []
    : [sql`(e.at, e.id) < (${at}::timestamptz, ${id}::bigint)`];
}
