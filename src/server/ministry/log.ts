import type { z } from 'zod';
import type { readMinistryLog } from '#contract/ministry.ts';
import type { Queries } from '../db/queries.ts';
import { loadFigures, loadNodes } from './queries.ts';
import { figureOf, requireNode } from './year.ts';

type Log = z.input<typeof readMinistryLog.output>;

/** Every word ever entered for a node, or for the total, newest first. */
export async function readLog(db: Queries, editionId: number, code: string | null): Promise<Log> {
  if (code !== null) requireNode(await loadNodes(db, editionId), code);
  const log = await loadFigures(db, editionId, code);
  const figures = log.map((row) => ({
    id: row.id,
    ...figureOf(row),
    note: row.note,
    at: row.at.toISOString(),
    who: row.person_name,
  }));
  return { figures: figures.reverse() };
}
