import { sql } from 'kysely';
import type { Queries } from '../db/queries.ts';

export const loadFindings = (db: Queries, filter: { documentId: number } | { id: number }) =>
  db
    .selectFrom('finding')
    .innerJoin('plan_document', 'plan_document.id', 'finding.document_id')
    .leftJoin('node', (join) =>
      join
        .onRef('node.plan_id', '=', 'finding.plan_id')
        .onRef('node.code', '=', 'finding.node_code'),
    )
    .leftJoin('person', 'person.id', 'finding.decided_by')
    .select([
      'finding.id',
      'finding.code',
      'finding.severity',
      'finding.node_code',
      'finding.line',
      'finding.message',
      'finding.state',
      'finding.note',
      'finding.decided_at',
      'finding.version',
      'node.id as node_id',
      'node.name as node_name',
      'node.version as node_version',
      'person.name as decider_name',
      sql<string | null>`plan_document.lines[finding.line]`.as('line_text'),
    ])
    .$call((query) =>
      'id' in filter
        ? query.where('finding.id', '=', filter.id)
        : query.where('finding.document_id', '=', filter.documentId),
    )
    .orderBy(sql`array_position(array['error','warning','info'], finding.severity)`)
    .orderBy('finding.line')
    .orderBy('finding.id')
    .execute();
export type FindingRecord = Awaited<ReturnType<typeof loadFindings>>[number];
