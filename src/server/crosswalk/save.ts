/** A crosswalk is saved whole, as it was seen; the difference alone is written and recorded. */
import { sql } from 'kysely';
import type { CrosswalkRow } from '#contract/crosswalk.ts';
import { Problem } from '#contract/problem.ts';
import { checkCrosswalk } from '#domain/rubric/check-crosswalk.ts';
import { proposeCrosswalk } from '#domain/rubric/crosswalk.ts';
import type { Queries } from '../db/queries.ts';
import { refuseStale } from '../http/versioned.ts';
import type { Acting } from '../http/request-context.ts';
import type { Pair, KeptRow } from './queries.ts';
import { loadCrosswalk, readCrosswalk } from './read.ts';

type Saving = Pick<Acting, 'db' | 'record' | 'person'>;
type Crosswalk = Awaited<ReturnType<typeof loadCrosswalk>>;

/** @throws Problem not-found, stale, conflict */
export async function saveRows(
  context: Saving,
  { version, rows, ...pair }: Pair & { version: number; rows: readonly CrosswalkRow[] },
) {
  const standing = await lockCrosswalk(context.db, pair);
  refuseStale(standing, version, { rows }, { rows: standing.rows.map(bare) });
  refuseUnsound(standing, rows);
  await write(context, pair, standing, rows, 'crosswalk.save');
  return readCrosswalk(context.db, pair);
}

/** @throws Problem not-found, conflict */
export async function addProposals(context: Saving, pair: Pair) {
  const standing = await lockCrosswalk(context.db, pair);
  const { before, after, rows } = standing;
  const proposed = proposeCrosswalk(before.edition, after.edition, rows).map(
    (step): CrosswalkRow => ({ ...step, note: null, confidence: 'unconfirmed' }),
  );
  await write(context, pair, standing, [...rows, ...proposed], 'crosswalk.propose');
  return readCrosswalk(context.db, pair);
}

/** Two people at one crosswalk follow each other. */
async function lockCrosswalk(db: Queries, pair: Pair): Promise<Crosswalk> {
  if (pair.from === pair.editionId)
    throw new Problem('conflict', { detail: 'Hãy chọn hai phiên bản khác nhau.' });
  const name = `crosswalk ${pair.from} ${pair.editionId}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(db);
  return loadCrosswalk(db, pair);
}

/** Gaps may stand until all is settled; a row that names no leaf, or one pair twice, may not. */
function refuseUnsound({ before, after }: Crosswalk, rows: readonly CrosswalkRow[]): void {
  const stray = checkCrosswalk(before.edition, after.edition, rows).find(
    ({ code }) => code === 'no-such-leaf',
  );
  if (stray !== undefined) throw new Problem('conflict', { detail: stray.message });
  const twice = [...Map.groupBy(rows, keyOf).values()].find(({ length }) => length > 1)?.[0];
  if (twice !== undefined)
    throw new Problem('conflict', {
      detail: `Cặp ${twice.from ?? '–'} và ${twice.to ?? '–'} có hai dòng đối chiếu.`,
    });
}

const keyOf = ({ from, to }: CrosswalkRow) => JSON.stringify([from, to]);
const bare = ({ kind, from, to, note, confidence }: CrosswalkRow): CrosswalkRow => ({
  kind,
  from,
  to,
  note,
  confidence,
});

async function write(
  { db, record, person }: Saving,
  pair: Pair,
  { before, after, rows: standing }: Crosswalk,
  rows: readonly CrosswalkRow[],
  action: string,
): Promise<void> {
  const idOf = { from: idsOf(before), to: idsOf(after) };
  const kept = new Map<string, KeptRow>(standing.map((row) => [keyOf(row), row]));
  const said = new Set(rows.map(keyOf));
  const dropped = standing.filter((row) => !said.has(keyOf(row)));
  const changed = rows.filter(
    (row) => JSON.stringify(bare(kept.get(keyOf(row)) ?? row)) !== JSON.stringify(bare(row)),
  );
  const added = rows.filter((row) => !kept.has(keyOf(row)));
  for (const { id, version } of dropped)
    await change(db, id, { withdrawn_at: new Date(), version: version + 1 });
  for (const row of changed) {
    const { id, version } = kept.get(keyOf(row)) ?? { id: 0, version: 0 };
    const { kind, note, confidence } = row;
    await change(db, id, { kind, note, confidence, decided_by: person.id, version: version + 1 });
  }
  if (added.length > 0)
    await db
      .insertInto('rubric_crosswalk')
      .values(
        added.map(({ kind, from, to, note, confidence }) => ({
          from_rubric_id: pair.from,
          to_rubric_id: pair.editionId,
          from_node_id: from === null ? null : (idOf.from.get(from) ?? null),
          to_node_id: to === null ? null : (idOf.to.get(to) ?? null),
          kind,
          note,
          confidence,
          decided_by: confidence === 'confirmed' ? person.id : null,
        })),
      )
      .execute();
  await record({
    action,
    subject: {
      type: 'rubric',
      id: pair.editionId,
      label: `${before.edition.title} → ${after.edition.title}`.slice(0, 200),
    },
    before: {
      rows: [...dropped, ...changed.flatMap((row) => kept.get(keyOf(row)) ?? [])].map(bare),
    },
    after: { rows: [...changed, ...added].map(bare) },
  });
}

const idsOf = ({ kept }: Crosswalk['before']) =>
  new Map(kept.map(({ code, id }) => [code, id] as const));

const change = (db: Queries, id: number, values: object) =>
  db.updateTable('rubric_crosswalk').set(values).where('id', '=', id).execute();
