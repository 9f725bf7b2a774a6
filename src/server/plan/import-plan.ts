/** Import of a plan as issued: one transaction, nothing written while errors stand, nothing twice. */
import { sql } from 'kysely';
import { Problem } from '#contract/problem.ts';
import { differencesBetween, type PlanDifference } from '#domain/plan/difference.ts';
import type { ImportedPlan } from '#domain/plan/plan.ts';
import type { Day } from '#domain/calendar/day.ts';
import { loadDirectory, registerNamed } from '../agency/actions.ts';
import type { Queries } from '../db/queries.ts';
import type { AuditEvent } from '../http/trail.ts';
import { proposeLinks } from './propose-links.ts';
import type { ReadFile } from './read-file.ts';
import { saveFindings } from './save-findings.ts';
import { saveNodes } from './save-nodes.ts';
import { saveTargets } from './save-targets.ts';
import { saveTasks } from './save-tasks.ts';
import { findStanding, type StandingPlan } from './standing-plan.ts';

/** What an import needs of whoever asks for it: a request, or the command that loads the sample. */
export interface ImportContext {
  db: Queries;
  day: Day;
  personId: number | null;
  record(event: AuditEvent): Promise<void>;
}

export interface ImportRequest {
  fileName: string;
  content: Uint8Array;
  /** The version of the standing plan the difference was shown against. */
  seenVersion: number | undefined;
}

export interface ImportOutcome {
  planId: number;
  outcome: 'created' | 'updated' | 'unchanged';
  differences: PlanDifference[];
}

/** @throws Problem plan-has-errors, or stale when the plan moved on since the dry run. */
export async function importPlan(
  context: ImportContext,
  file: ReadFile,
  request: ImportRequest,
): Promise<ImportOutcome> {
  refuseErrors(file.plan);
  await oneAtATime(context.db);
  const standing = await findStanding(context.db, file.plan.document);
  if (standing?.sha256 === file.sha256) {
    await context.record(eventOf('plan.import.unchanged', standing.id, file));
    return { planId: standing.id, outcome: 'unchanged', differences: [] };
  }
  const differences = standing === undefined ? [] : differencesBetween(standing.reading, file.plan);
  refuseUnseen(standing, request.seenVersion);
  const planId = await savePlan(context, file, request, standing);
  const outcome = standing === undefined ? 'created' : 'updated';
  await context.record({
    ...eventOf(`plan.import.${outcome}`, planId, file),
    before: standing === undefined ? undefined : { sha256: standing.sha256 },
    after: { sha256: file.sha256, fileName: request.fileName, differences },
  });
  return { planId, outcome, differences };
}

function refuseErrors(plan: ImportedPlan): void {
  const errors = plan.findings.filter((finding) => finding.severity === 'error');
  if (errors.length === 0) return;
  throw new Problem('plan-has-errors', {
    faults: errors.slice(0, 100).map((finding) => ({
      path: finding.node ?? (finding.line === null ? '' : `dòng ${finding.line}`),
      message: finding.message,
    })),
  });
}

/** Two imports at once would each find nothing standing: they follow each other instead. */
const oneAtATime = (db: Queries) => sql`select pg_advisory_xact_lock(7311, 1)`.execute(db);

function refuseUnseen(standing: StandingPlan | undefined, seenVersion: number | undefined): void {
  if (standing === undefined || standing.version === seenVersion) return;
  throw new Problem('stale', {
    detail: 'Kế hoạch đang có đã thay đổi sau lần chạy thử; hãy chạy thử lại để xem khác biệt.',
    yours: { version: seenVersion ?? null },
    current: { version: standing.version },
  });
}

const eventOf = (action: string, planId: number, { plan }: ReadFile): AuditEvent => ({
  action,
  subject: { type: 'plan', id: planId, label: `Kế hoạch ${plan.document.number}` },
});

async function savePlan(
  context: ImportContext,
  { sha256, source, plan }: ReadFile,
  request: ImportRequest,
  standing: StandingPlan | undefined,
): Promise<number> {
  const { db } = context;
  const planId = await saveHead(db, plan, standing);
  const document = await db
    .insertInto('plan_document')
    .values({
      plan_id: planId,
      sha256,
      file_name: request.fileName,
      format: source.format,
      content: Buffer.from(request.content),
      lines: source.lines,
      reading: JSON.stringify(plan),
      imported_by: context.personId,
    })
    .onConflict((conflict) =>
      conflict.columns(['plan_id', 'sha256']).doUpdateSet({
        imported_at: new Date(),
        imported_by: context.personId,
        file_name: request.fileName,
        reading: JSON.stringify(plan),
      }),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  await db.updateTable('plan').set({ document_id: document.id }).where('id', '=', planId).execute();
  const day = plan.document.issuedOn ?? context.day;
  await registerAgencies(context, plan, day);
  const directory = await loadDirectory(db, day);
  const earlier = standing?.reading.rubric.nodes ?? [];
  await saveNodes(db, planId, { nodes: plan.rubric.nodes, earlier }, directory);
  await saveTasks(db, planId, plan.tasks, directory, day);
  await saveTargets(db, planId, plan.targets);
  const ids = { planId, documentId: document.id, earlierDocument: standing?.document_id ?? null };
  await saveFindings(db, ids, plan.findings);
  await proposeLinks(db, planId, plan);
  return planId;
}

async function saveHead(
  db: Queries,
  { document, rubric }: ImportedPlan,
  standing: StandingPlan | undefined,
): Promise<number> {
  const row = {
    number: document.number,
    issued_on: document.issuedOn,
    issuer: document.issuer,
    title: document.title,
    place: document.place,
    signer: document.signer,
    recipients: document.recipients,
    index_year: rubric.indexYear,
    total_max: rubric.totals.maxPoints,
    total_previous_printed: rubric.totals.previousScore.printed,
    total_target: rubric.totals.target,
  };
  if (standing === undefined) {
    const added = await db.insertInto('plan').values(row).returning('id').executeTakeFirstOrThrow();
    return added.id;
  }
  await db
    .updateTable('plan')
    .set({ ...row, version: standing.version + 1 })
    .where('id', '=', standing.id)
    .execute();
  return standing.id;
}

/** Agencies the paper names and the register lacks come into it, the paper being their source. */
async function registerAgencies(context: ImportContext, plan: ImportedPlan, day: Day) {
  const source = `Nêu tên trong ${plan.document.number}`;
  const named = [
    ...plan.rubric.nodes.flatMap((node) => (node.lead.basis === 'printed' ? [node.lead.name] : [])),
    ...plan.tasks.flatMap((task) => [...task.leads, ...task.coordinating].map((one) => one.name)),
  ];
  let directory = await loadDirectory(context.db, day);
  for (const name of new Set(named)) {
    if (name === null || directory.find(name) !== null) continue;
    const agency = await registerNamed(context.db, name, source);
    if (agency === null) continue;
    directory = await loadDirectory(context.db, day);
    await context.record({
      action: 'agency.register',
      subject: { type: 'agency', id: agency.id, label: agency.name },
      after: { name: agency.name, source },
    });
  }
}
