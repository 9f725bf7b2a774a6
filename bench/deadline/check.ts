/** After the load: is everything that was acknowledged there, and does the trail tell the same story. */
import { setTimeout as wait } from 'node:timers/promises';
import { sql, type Kysely } from 'kysely';
import { verifyTrail } from '#server/audit/actions.ts';
import { verifyScores } from '#server/assessment/actions.ts';
import { connect } from '#server/db/connect.ts';
import type { DatabaseAddress } from '#server/db/address.ts';
import type { DB } from '#server/db/schema.ts';
import type { Cell, Saves } from './saves.ts';

export interface Losses {
  /** Cells that do not hold what was acknowledged last. */
  lost: number;
  /** Cells whose version and events in the trail differ in number. */
  untold: number;
  /** Stored points or totals that their facts do not give. */
  wrong: number;
  isTrailWhole: boolean;
}

export async function checkSaves(address: DatabaseAddress, saves: Saves): Promise<Losses> {
  const db = connect(address, { largest: 2 });
  try {
    const stored = await storedCells(db);
    const events = await eventsOf(db);
    let [lost, untold] = [0, 0];
    for (const cell of saves.cells.values()) {
      const row = stored.get(`${cell.sheetId} ${cell.nodeId}`);
      if (row === undefined || !holds(cell, row)) lost += 1;
      else if ((events.get(row.id) ?? 0) !== row.version - 1) untold += 1;
    }
    const scores = await verifyScores(db, null);
    const trail = await verifyTrail(db);
    return { lost, untold, wrong: scores.differenceCount, isTrailWhole: trail.faults.length === 0 };
  } finally {
    await db.destroy();
  }
}

interface StoredCell {
  id: number;
  version: number;
  value: string;
}

/** What was acknowledged, or the one save after it that got no answer. */
const holds = (cell: Cell, row: StoredCell): boolean =>
  (row.version === cell.version && row.value === cell.value) ||
  (cell.unsure !== null && row.version === cell.version + 1 && row.value === cell.unsure);

/** Where a save got no answer, what stands now is what the next one goes on from. */
export async function settleUnsure(address: DatabaseAddress, saves: Saves): Promise<number> {
  const db = connect(address, { largest: 1 });
  await untilQuiet(db);
  const stored = await storedCells(db);
  await db.destroy();
  let lost = 0;
  for (const cell of saves.cells.values()) {
    const row = stored.get(`${cell.sheetId} ${cell.nodeId}`);
    if (row === undefined || !holds(cell, row)) lost += 1;
    if (row !== undefined) Object.assign(cell, { version: row.version, value: row.value });
    cell.unsure = null;
  }
  return lost;
}

/** A transaction whose server was killed may still end. */
async function untilQuiet(db: Kysely<DB>): Promise<void> {
  const busy = sql<{ busy: number }>`
    select count(*)::int as busy from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'`;
  while (((await busy.execute(db)).rows[0]?.busy ?? 0) > 0) await wait(20);
}

async function storedCells(db: Kysely<DB>): Promise<Map<string, StoredCell>> {
  const rows = await db
    .selectFrom('score')
    .innerJoin('sheet', 'sheet.id', 'score.sheet_id')
    .innerJoin('round', 'round.id', 'sheet.round_id')
    .select(['score.id', 'score.sheet_id', 'score.node_id', 'score.version', 'score.facts'])
    .where('round.name', 'like', 'Ngày hạn%')
    .execute();
  return new Map(
    rows.map(({ id, sheet_id, node_id, version, facts }) => [
      `${sheet_id} ${node_id}`,
      { id, version, value: (facts as { value?: string }).value ?? '' },
    ]),
  );
}

async function eventsOf(db: Kysely<DB>): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom('audit_event')
    .select('subject_id')
    .select(({ fn }) => fn.countAll<number>().as('events'))
    .where('action', '=', 'assessment.save')
    .where('subject_type', '=', 'score')
    .groupBy('subject_id')
    .execute();
  return new Map(rows.map(({ subject_id, events }) => [Number(subject_id), Number(events)]));
}
