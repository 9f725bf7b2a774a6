/** Writes the findings and targets of a document; what a person has settled stays settled. */
import type { Finding, PlanTarget } from '#domain/plan/plan.ts';
import type { Queries } from '../db/queries.ts';
import { saveNext } from '../http/versioned.ts';

const identity = (finding: { code: string; node: string | null; message: string }): string =>
  JSON.stringify([finding.code, finding.node, finding.message]);

const loadKnown = async (db: Queries, documentId: number) => {
  const rows = await db
    .selectFrom('finding')
    .selectAll()
    .where('document_id', '=', documentId)
    .execute();
  return new Map(rows.map((row) => [identity({ ...row, node: row.node_code }), row] as const));
};

/**
 * @param earlierDocument whose settled findings are carried over where they are found again. A document
 * imported a second time (a correction taken back) has its findings already.
 */
export async function saveFindings(
  db: Queries,
  ids: { planId: number; documentId: number; earlierDocument: number | null },
  findings: readonly Finding[],
): Promise<void> {
  const own = await loadKnown(db, ids.documentId);
  const earlier = await loadKnown(db, ids.earlierDocument ?? 0);
  const rows = findings.map((finding) => {
    const { state, note, decided_by, decided_at } = earlier.get(identity(finding)) ?? open;
    return {
      finding,
      own: own.get(identity(finding)),
      settled: { state, note, decided_by, decided_at },
    };
  });
  const added = rows.filter((row) => row.own === undefined);
  if (added.length > 0) {
    await db
      .insertInto('finding')
      .values(
        added.map(({ finding, settled }) => ({
          plan_id: ids.planId,
          document_id: ids.documentId,
          code: finding.code,
          severity: finding.severity,
          node_code: finding.node,
          line: finding.line,
          message: finding.message,
          ...settled,
        })),
      )
      .execute();
  }
  for (const { own: known, settled } of rows) {
    if (known === undefined || known.state !== 'open' || settled.state === 'open') continue;
    await saveNext(db, 'finding', known, settled);
  }
}

const open = { state: 'open', note: null, decided_by: null, decided_at: null };

/** Targets have no number of their own: a changed list replaces the one before, which is kept. */
export async function saveTargets(
  db: Queries,
  planId: number,
  targets: readonly PlanTarget[],
): Promise<void> {
  await db
    .updateTable('target')
    .set({ withdrawn_at: new Date() })
    .where('plan_id', '=', planId)
    .where('withdrawn_at', 'is', null)
    .execute();
  if (targets.length === 0) return;
  await db
    .insertInto('target')
    .values(
      targets.map((target, position) => ({
        plan_id: planId,
        position,
        section: target.section,
        text: target.text,
        measure: target.measure,
        comparator: target.comparator,
        value: target.value,
        unit: target.unit,
        base_year: target.baseYear,
        line: target.line,
      })),
    )
    .execute();
}
