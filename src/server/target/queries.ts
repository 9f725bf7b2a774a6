import type { Queries } from '../db/queries.ts';

/** The targets a plan still has, in the order of the paper; or one of them. */
export const loadTargets = (db: Queries, filter: { planId: number } | { id: number }) =>
  db
    .selectFrom('target')
    .selectAll()
    .where('withdrawn_at', 'is', null)
    .$call((query) =>
      'id' in filter
        ? query.where('id', '=', filter.id)
        : query.where('plan_id', '=', filter.planId),
    )
    .orderBy('position')
    .execute();
export type TargetRecord = Awaited<ReturnType<typeof loadTargets>>[number];

/** Everything entered for targets, the newest first. */
export const loadFigures = (db: Queries, targetIds: readonly number[]) =>
  db
    .selectFrom('target_figure')
    .innerJoin('person', 'person.id', 'target_figure.entered_by')
    .select([
      'target_figure.target_id',
      'target_figure.figure',
      'target_figure.base_figure',
      'target_figure.as_of',
      'target_figure.source',
      'target_figure.entered_at',
      'person.name as person_name',
    ])
    .where('target_figure.target_id', 'in', [...targetIds, 0])
    .orderBy('target_figure.id', 'desc')
    .execute();
export type FigureRecord = Awaited<ReturnType<typeof loadFigures>>[number];
