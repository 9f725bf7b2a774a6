/** Writes the quantified targets of a plan; what was entered for one stays with it. */
import { sql } from 'kysely';
import type { PlanTarget } from '#domain/plan/plan.ts';
import { sameTasks } from '#domain/plan/same-task.ts';
import type { Queries } from '../db/queries.ts';
import { differs, saveNext } from '../http/versioned.ts';

/** Targets have no number of their own: the same words, else the same measure, make the same target. */
const told = ({ section, measure, text }: { section: string; measure: string; text: string }) => ({
  number: `${section} ${measure}`,
  text: `${section} ${text}`,
});

export async function saveTargets(
  db: Queries,
  planId: number,
  targets: readonly PlanTarget[],
): Promise<void> {
  const standing = await db
    .selectFrom('target')
    .selectAll()
    .where('plan_id', '=', planId)
    .orderBy(sql`withdrawn_at nulls first`)
    .orderBy('position')
    .execute();
  const places = sameTasks(standing.map(told), targets.map(told));
  for (const [position, target] of targets.entries()) {
    const known = standing[places[position] ?? -1];
    const facts = factsOf(target);
    const place = { position, line: target.line };
    if (known === undefined)
      await db
        .insertInto('target')
        .values({ ...facts, ...place, plan_id: planId })
        .execute();
    else if (differs(known, facts)) await saveNext(db, 'target', known, { ...facts, ...place });
    else if (differs(known, place))
      await db.updateTable('target').set(place).where('id', '=', known.id).execute();
  }
  const kept = new Set(places);
  const gone = standing.filter((row, place) => row.withdrawn_at === null && !kept.has(place));
  for (const row of gone) await saveNext(db, 'target', row, { withdrawn_at: new Date() });
}

const factsOf = (target: PlanTarget) => ({
  section: target.section,
  text: target.text,
  measure: target.measure,
  comparator: target.comparator,
  value: target.value,
  unit: target.unit,
  base_year: target.baseYear,
  withdrawn_at: null,
});
