/** Reading plans as the contract shows them. */
import { Problem } from '#contract/problem.ts';
import type { Queries } from '../db/queries.ts';
import { loadDocuments, loadFile, loadPlans, loadTargets, type PlanRecord } from './queries.ts';

export const summaryOf = (plan: PlanRecord) => ({
  id: plan.id,
  number: plan.number,
  issuedOn: plan.issued_on,
  issuer: plan.issuer,
  title: plan.title,
  indexYear: plan.index_year,
  nodes: plan.nodes ?? 0,
  tasks: plan.tasks ?? 0,
  openFindings: plan.open_findings ?? 0,
});

/** @throws Problem not-found */
export async function requirePlan(db: Queries, planId: number): Promise<PlanRecord> {
  const [plan] = await loadPlans(db, planId);
  if (plan === undefined) throw new Problem('not-found');
  return plan;
}

export async function readPlanDetail(db: Queries, planId: number) {
  const plan = await requirePlan(db, planId);
  const [targets, documents] = await Promise.all([
    loadTargets(db, planId),
    loadDocuments(db, planId),
  ]);
  return {
    ...summaryOf(plan),
    place: plan.place,
    signer: plan.signer,
    recipients: plan.recipients,
    targets: targets.map((target) => ({
      id: target.id,
      section: target.section,
      text: target.text,
      measure: target.measure,
      comparator: target.comparator as 'gte',
      value: target.value,
      unit: target.unit,
      baseYear: target.base_year,
      line: target.line,
    })),
    documents: documents.map((document) => ({
      id: document.id,
      fileName: document.file_name,
      format: document.format as 'text',
      sha256: document.sha256,
      importedAt: document.imported_at.toISOString(),
      importedBy: document.imported_by_name,
      isCurrent: document.id === plan.document_id,
    })),
  };
}

const mediaTypes: Record<string, string> = {
  text: 'text/plain; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The bytes of a document, always as a download under its own name. */
export async function readFile(
  db: Queries,
  documentId: number,
  header: (name: string, value: string) => void,
): Promise<Buffer> {
  const file = await loadFile(db, documentId);
  if (file === undefined) throw new Problem('not-found');
  header('content-type', mediaTypes[file.format] ?? 'application/octet-stream');
  header(
    'content-disposition',
    `attachment; filename*=UTF-8''${encodeURIComponent(file.file_name)}`,
  );
  return Buffer.from(file.content);
}
