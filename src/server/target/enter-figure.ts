/** What was reached of a target, entered by a person with its day and its source. */
import { Problem } from '#contract/problem.ts';
import type { Day } from '#domain/calendar/day.ts';
import type { Points } from '#domain/points/points.ts';
import type { Acting } from '../http/request-context.ts';
import { lockRow, refuseStale, saveNext } from '../http/versioned.ts';
import { loadFigures, loadTargets } from './queries.ts';
import { withFigures } from './read.ts';

interface NewFigure {
  targetId: number;
  figure: Points | null;
  baseFigure?: Points | null;
  asOf?: Day | null;
  source: string;
  version: number;
}

export async function enterTargetFigure(context: Acting, entry: NewFigure) {
  const { db, person } = context;
  const target = await lockRow(db, 'target', entry.targetId);
  if (target.withdrawn_at !== null) throw new Problem('not-found');
  const after = factsOf(context, entry);
  const [standing] = await loadFigures(db, [target.id]);
  const before = {
    figure: standing?.figure ?? null,
    baseFigure: standing?.base_figure ?? null,
    asOf: standing?.as_of ?? null,
    source: standing?.source ?? null,
  };
  refuseStale(target, entry.version, after, before);
  await db
    .insertInto('target_figure')
    .values({
      target_id: target.id,
      figure: after.figure,
      base_figure: after.baseFigure,
      as_of: after.asOf,
      source: after.source,
      entered_by: person.id,
    })
    .execute();
  await saveNext(db, 'target', target, {});
  await context.record({
    action: 'target.figure',
    subject: { type: 'target', id: target.id, label: target.text.slice(0, 200) },
    before,
    after,
    reason: entry.figure === null ? entry.source : null,
  });
  const [shown] = await withFigures(db, await loadTargets(db, { id: target.id }));
  if (shown === undefined) throw new Problem('not-found');
  return shown;
}

/** A figure has a day, and that day has come; what is taken back has neither. */
function factsOf({ day }: Acting, { figure, baseFigure, asOf, source }: NewFigure) {
  if (figure === null) return { figure, baseFigure: null, asOf: null, source };
  const message =
    asOf == null
      ? 'cần ghi ngày của số liệu'
      : asOf > day
        ? 'ngày của số liệu không được sau hôm nay'
        : null;
  if (message !== null) throw new Problem('bad-input', { faults: [{ path: 'asOf', message }] });
  return { figure, baseFigure: baseFigure ?? null, asOf: asOf ?? null, source };
}
