/** Documents as the screen is told of them. */
import type { EvidenceDocument, Revision, Signature, SignatureCheck } from '#contract/evidence.ts';
import type { Day } from '#domain/calendar/day.ts';
import { documentWarnings, type DocumentFacts, type Purpose } from '#domain/evidence/warnings.ts';
import type { Queries } from '../db/queries.ts';
import { describeFile } from '../file/actions.ts';
import { loadTrustAt } from '../trust/actions.ts';
import { loadRevisions, type DocumentRecord, type RevisionRecord } from './queries.ts';

export interface Described {
  document: EvidenceDocument;
  revisions: Revision[];
  /** Its warnings measured against what it is to prove. */
  warningsFor(purpose: Purpose): EvidenceDocument['warnings'];
}

export async function describeDocuments(
  db: Queries,
  rows: readonly DocumentRecord[],
): Promise<Described[]> {
  const ids = rows.map(({ id }) => id);
  const [revisions, trustAt] = await Promise.all([loadRevisions(db, ids), loadTrustAt(db)]);
  const byDocument = Map.groupBy(revisions, ({ document_id }) => document_id);
  return rows.map((row) => describeOne(row, byDocument.get(row.id) ?? [], trustAt));
}

function describeOne(
  row: DocumentRecord,
  records: readonly RevisionRecord[],
  trustAt: Date | null,
): Described {
  const revisions = records.map((record) => describeRevision(record, trustAt));
  const current = revisions.at(-1);
  if (current === undefined) throw new Error(`document ${row.id} has no file`);
  const identity = {
    number: row.number,
    issuedOn: row.issued_on as Day | null,
    issuer: row.issuer,
    subject: row.subject,
  };
  const facts: DocumentFacts = {
    ...identity,
    isWithdrawn: row.withdrawn_at !== null,
    scan: current.file.scan,
    signature: current.signature?.state ?? null,
  };
  const document: EvidenceDocument = {
    id: row.id,
    agency: { id: row.agency_id, name: row.agency_name },
    ...identity,
    current,
    revisions: revisions.length,
    uses: Number(row.uses),
    warnings: documentWarnings(facts),
    withdrawnAt: row.withdrawn_at?.toISOString() ?? null,
    withdrawnReason: row.withdrawn_reason,
    addedAt: row.added_at.toISOString(),
    addedBy: row.added_by_name,
    version: row.version,
  };
  return { document, revisions, warningsFor: (purpose) => documentWarnings(facts, purpose) };
}

const describeRevision = (row: RevisionRecord, trustAt: Date | null): Revision => ({
  id: row.id,
  position: row.position,
  file: describeFile({ ...row, id: row.file_id }),
  reason: row.reason,
  addedAt: row.added_at.toISOString(),
  addedBy: row.added_by_name,
  signature: checkOf(row, trustAt),
});

/** Null: a file that cannot carry a signature. */
function checkOf(row: RevisionRecord, trustAt: Date | null): SignatureCheck | null {
  const { signature_state: state, signature_at: at, trust_at, signatures } = row;
  if (state === null || at === null) return null;
  return describeCheck({ state, at, trust_at, signatures }, trustAt);
}

export const describeCheck = (
  row: { state: string; at: Date; trust_at: Date | null; signatures: unknown },
  trustAt: Date | null,
): SignatureCheck => ({
  state: row.state as SignatureCheck['state'],
  checkedAt: row.at.toISOString(),
  isOutdated: row.trust_at?.getTime() !== trustAt?.getTime(),
  signatures: row.signatures as Signature[],
});
