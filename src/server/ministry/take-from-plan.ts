/**
 * Last year's column of a plan is what the Ministry published of that year: taken over as its points,
 * with the plan as the source. Our own points are not in the paper and stay unknown.
 */
import type { Day } from '#domain/calendar/day.ts';
import { points } from '#domain/points/points.ts';
import type { Queries } from '../db/queries.ts';
import type { AuditEvent } from '../http/trail.ts';
import { loadEditions, loadNodes } from './queries.ts';
import { saveFigures, type CodedFigure } from './save-figures.ts';

interface Taking {
  db: Queries;
  personId: number | null;
  record(event: AuditEvent): Promise<void>;
}

/** Does nothing where the plan's year has no edition in force, or one that has figures already. */
export async function takeFiguresFromPlan(context: Taking, planId: number): Promise<void> {
  const { db, personId, record } = context;
  const plan = await db
    .selectFrom('plan')
    .select(['number', 'issued_on', 'index_year', 'total_previous_printed'])
    .where('id', '=', planId)
    .executeTakeFirstOrThrow();
  const edition = (await loadEditions(db)).find(
    ({ index_year, state }) => index_year === plan.index_year && state === 'published',
  );
  if (edition === undefined || plan.issued_on === null || (edition.figures ?? 0) > 0) return;
  const nodes = await loadNodes(db, edition.id);
  const source = `Kế hoạch ${plan.number}, Phụ lục 2`;
  const figureOf = (code: string | null, value: string, isRest: boolean): CodedFigure => ({
    code,
    state: 'scored',
    points: points(value),
    selfPoints: null,
    reason: null,
    source: isRest ? `${source} (phần còn lại, tính từ mục cha)` : source,
    sourceOn: plan.issued_on as Day,
  });
  const known = new Set(nodes.map(({ code }) => code));
  const figures = (await loadPrinted(db, planId))
    .filter(({ code }) => known.has(code))
    .map(({ code, previous_score, is_residual }) => figureOf(code, previous_score, is_residual));
  const printed = plan.total_previous_printed;
  if (printed !== null) figures.push(figureOf(null, printed, false));
  const note = `Lấy từ cột điểm năm ${edition.index_year} của kế hoạch`;
  await saveFigures(db, edition, nodes, { figures, note, personId });
  await record({
    action: 'ministry.import',
    subject: { type: 'rubric', id: edition.id, label: edition.title.slice(0, 200) },
    after: { figures: figures.length, source },
    reason: note,
  });
}

async function loadPrinted(db: Queries, planId: number) {
  const rows = await db
    .selectFrom('node')
    .select(['code', 'previous_score', 'is_residual'])
    .where('plan_id', '=', planId)
    .where('withdrawn_at', 'is', null)
    .where('previous_score', 'is not', null)
    .orderBy('position')
    .execute();
  return rows.map(({ previous_score, ...row }) => ({
    ...row,
    previous_score: previous_score ?? '',
  }));
}
