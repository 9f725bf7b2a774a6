/** Writes the findings of a document; what a person has settled stays settled. */
import type { Finding } from '#domain/plan/plan.ts';
import type { Queries } from '../db/queries.ts';
import { saveNext } from '../http/versioned.ts';

interface Told {
  code: string;
  node: string | null;
  message: string;
}

const exact = (finding: Told): string =>
  JSON.stringify([finding.code, finding.node, finding.message]);

/** The same wherever it stands: messages name lines, and a line put in above moves them all. */
const anywhere = ({ message, ...finding }: Told): string =>
  exact({ ...finding, message: message.replace(/(dòng) \d+/giu, '$1') });

const loadKnown = async (db: Queries, documentId: number, identity: typeof exact) => {
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
  const own = await loadKnown(db, ids.documentId, exact);
  const earlier = await loadKnown(db, ids.earlierDocument ?? 0, exact);
  const moved = await loadKnown(db, ids.earlierDocument ?? 0, anywhere);
  const rows = findings.map((finding) => {
    const { state, note, decided_by, decided_at } =
      earlier.get(exact(finding)) ?? moved.get(anywhere(finding)) ?? open;
    return {
      finding,
      own: own.get(exact(finding)),
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
