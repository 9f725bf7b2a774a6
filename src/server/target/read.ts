/** Targets with what was entered for them, judged by the domain. */
import type { z } from 'zod';
import type { targetRow } from '#contract/target.ts';
import type { Day } from '#domain/calendar/day.ts';
import type { Comparator } from '#domain/plan/plan.ts';
import { points, type Points } from '#domain/points/points.ts';
import { targetState } from '#domain/target/state.ts';
import type { Queries } from '../db/queries.ts';
import { requirePlan } from '../plan/actions.ts';
import { loadFigures, loadTargets, type FigureRecord, type TargetRecord } from './queries.ts';

type Row = z.input<typeof targetRow>;

export async function readTargets(db: Queries, planId: number): Promise<Row[]> {
  await requirePlan(db, planId);
  return withFigures(db, await loadTargets(db, { planId }));
}

export async function withFigures(db: Queries, targets: readonly TargetRecord[]): Promise<Row[]> {
  const figures = await loadFigures(
    db,
    targets.map(({ id }) => id),
  );
  const byTarget = Map.groupBy(figures, (row) => row.target_id);
  return targets.map((target) => rowOf(target, byTarget.get(target.id) ?? []));
}

function rowOf(target: TargetRecord, figures: readonly FigureRecord[]): Row {
  const comparator = target.comparator as Comparator;
  const value = decimal(target.value);
  const [standing] = figures;
  return {
    id: target.id,
    section: target.section,
    text: target.text,
    measure: target.measure,
    comparator,
    value,
    unit: target.unit,
    baseYear: target.base_year,
    line: target.line,
    state: targetState(
      { comparator, value },
      decimal(standing?.figure ?? null),
      decimal(standing?.base_figure ?? null),
    ),
    figures: figures.map((row) => ({
      figure: decimal(row.figure),
      baseFigure: decimal(row.base_figure),
      asOf: row.as_of as Day | null,
      source: row.source,
      by: row.person_name,
      at: row.entered_at.toISOString(),
    })),
    version: target.version,
  };
}

const decimal = (text: string | null): Points | null => (text === null ? null : points(text));
