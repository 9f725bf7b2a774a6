/** Every value a node has had in a sheet, of all layers the person may see, newest first. */
import { type HistoryEntry, loadHistory } from '../audit/actions.ts';
import type { Acting } from '../http/request-context.ts';
import { sightOf } from './blind.ts';
import { openSheet } from './ground.ts';
import { loadScores } from './queries.ts';
import type { FilledLayer } from './story.ts';

/** @throws Problem not-found, not-allowed */
export async function readHistory(
  context: Pick<Acting, 'db' | 'person' | 'permit'>,
  sheetId: number,
  nodeId: number,
): Promise<HistoryEntry[]> {
  const { db, person } = context;
  const { edition } = await openSheet(context, sheetId);
  const rows = await loadScores(db, sheetId);
  const isSeen = await sightOf(db, person, [sheetId]);
  const seen = rows.filter((row) => row.node_id === nodeId && isSeen(row));
  const saved = await Promise.all(seen.map(({ id }) => loadHistory(db, { type: 'score', id })));
  const stages = new Set(seen.map(({ stage }) => stage));
  const filled = (await loadHistory(db, { type: 'sheet', id: sheetId })).flatMap((event) =>
    cellOf(event, edition.nodeOf.get(nodeId)?.code ?? '', stages),
  );
  return [...saved.flat(), ...filled].sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** What a file did to one cell; none where it changed others only, or a layer that is not seen. */
function cellOf(event: HistoryEntry, code: string, stages: ReadonlySet<number>): HistoryEntry[] {
  if (event.action !== 'assessment.fill') return [];
  const [before, after] = [event.before as FilledLayer, event.after as FilledLayer];
  if (!stages.has(after.stage) || !(code in after.cells)) return [];
  const cell = after.cells[code] as { reason?: string | null };
  return [{ ...event, before: before.cells[code], after: cell, reason: cell.reason ?? null }];
}
