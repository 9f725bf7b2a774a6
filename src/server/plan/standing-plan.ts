/** The plan that stands under the number a document carries, and the reading it stands on. */
import type { ImportedPlan, PlanDocument } from '#domain/plan/plan.ts';
import type { Queries } from '../db/queries.ts';

export async function findStanding(db: Queries, document: PlanDocument) {
  return db
    .selectFrom('plan')
    .innerJoin('plan_document', 'plan_document.id', 'plan.document_id')
    .select(['plan.id', 'plan.version', 'plan_document.id as document_id', 'sha256', 'reading'])
    .where('plan.number', '=', document.number)
    .where('plan.issued_on', 'is not distinct from', document.issuedOn)
    .where('plan.issuer', 'is not distinct from', document.issuer)
    .executeTakeFirst()
    .then((row) => row && { ...row, reading: row.reading as ImportedPlan });
}
export type StandingPlan = NonNullable<Awaited<ReturnType<typeof findStanding>>>;
