/** The lost-point ledger of a year as the contract shows it. */
import type { z } from 'zod';
import type { listMinistryYears, readMinistryLedger } from '#contract/ministry.ts';
import { Problem } from '#contract/problem.ts';
import { lostPoints, type Lead, type LedgerNode } from '#domain/ministry/lost-points.ts';
import { repeatOf } from '#domain/ministry/repeat.ts';
import { points } from '#domain/points/points.ts';
import type { Queries } from '../db/queries.ts';
import {
  loadEditions,
  loadPlanLeads,
  loadScores,
  type EditionRecord,
  type NodeRecord,
  type ScoreRecord,
} from './queries.ts';
import { loadYearsOfLosses } from './repeats.ts';
import { loadYear, type Year } from './year.ts';

export type Ledger = z.input<typeof readMinistryLedger.output>;
type EditionSummary = z.input<typeof listMinistryYears.output>['editions'][number];

/** Editions in force, and those superseded that hold figures. */
export async function listYears(db: Queries): Promise<EditionSummary[]> {
  const editions = await loadEditions(db);
  return editions
    .filter(({ state, figures }) => state === 'published' || (figures ?? 0) > 0)
    .map(summaryOf);
}

const summaryOf = (row: EditionRecord): EditionSummary => ({
  editionId: row.id,
  indexYear: row.index_year,
  title: row.title,
  isIllustrative: row.is_illustrative,
  figures: row.figures ?? 0,
});

/** @throws Problem not-found for what is no edition of the province's that was ever in force */
export async function readLedger(db: Queries, editionId: number): Promise<Ledger> {
  const editions = await loadEditions(db);
  const edition = editions.find(({ id }) => id === editionId);
  if (edition === undefined) throw new Problem('not-found');
  const [year, scores, leads] = await Promise.all([
    loadYear(db, editionId),
    loadScores(db, editionId),
    loadPlanLeads(db, edition.index_year),
  ]);
  const years = await loadYearsOfLosses(db, editions, edition, year);
  const planLeads = new Map(leads.map((lead) => [lead.code, lead]));
  const ledger = lostPoints(year.nodes.map((node) => ledgerNodeOf(node, year, planLeads)));
  const byCode = new Map(ledger.rows.map((row) => [row.code, row]));
  const scoreOf = new Map(scores.map((score) => [score.code, score]));
  const standing = (code: string | null) => ({
    figure: year.standings.get(code)?.current ?? null,
    conflicts: year.standings.get(code)?.conflicts ?? [],
    version: scoreOf.get(code)?.version ?? 0,
  });
  return {
    edition: summaryOf(edition),
    rows: year.nodes.flatMap((node) => {
      const row = byCode.get(node.code);
      if (row === undefined) return [];
      return {
        ...row,
        ...standing(node.code),
        parent: node.parent,
        name: node.name,
        maxPoints: points(node.max_points),
        isResidual: node.is_residual,
        isSurvey: node.is_survey,
        repeat: row.isLeaf ? repeatOf(node.code, years) : null,
        remedy: scoreOf.get(node.code)?.remedy ?? null,
        task: taskOf(scoreOf.get(node.code)),
      };
    }),
    total: { ...ledger.total, ...standing(null) },
    owners: ledger.byOwner,
    years: years.map(({ indexYear }) => indexYear),
  };
}

type Leads = ReadonlyMap<string, Awaited<ReturnType<typeof loadPlanLeads>>[number]>;

const ledgerNodeOf = (node: NodeRecord, { standings }: Year, planLeads: Leads): LedgerNode => ({
  code: node.code,
  parent: node.parent,
  maxPoints: points(node.max_points),
  figure: standings.get(node.code)?.current ?? null,
  lead: leadOf(node) ?? leadOf(planLeads.get(node.code)),
});

/** The edition's own word first; else the plan's that prints the year's scores. */
const leadOf = (
  row: { lead_agency_id: number | null; lead_name: string | null; lead_basis?: string } | undefined,
): Lead | null =>
  row?.lead_name == null
    ? null
    : {
        agencyId: row.lead_agency_id,
        name: row.lead_name,
        isProposed: row.lead_basis === 'proposed',
      };

export const taskOf = (score: ScoreRecord | undefined) =>
  score?.task_id == null
    ? null
    : {
        id: score.task_id,
        number: score.task_number ?? '',
        text: score.task_text ?? '',
        planNumber: score.plan_number ?? '',
        deadlineText: score.deadline_text ?? '',
      };
