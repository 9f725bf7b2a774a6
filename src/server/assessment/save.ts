/** Facts into layers: the rules compute the points, the totals follow, the trail keeps old and new. */
import { Problem } from '#contract/problem.ts';
import type { Queries } from '../db/queries.ts';
import { refused } from '../http/refused.ts';
import type { Acting } from '../http/request-context.ts';
import { holdSheets, requireMayScore, subjectOf, type SheetGround } from './ground.ts';
import { writeTogether, type AllowedSave, type EntryInput, type Saved } from './write-together.ts';

export interface SheetSave {
  context: Acting;
  sheetId: number;
  entries: readonly EntryInput[];
}

/**
 * Many people's saves, each of a sheet of its own, in a few statements: what of one is refused is not
 * written and touches no other.
 * @returns for each what was saved, or Problem not-found, not-allowed, not-your-part, illegal-move,
 *   stale, bad-input
 */
export async function saveTogether(
  db: Queries,
  saves: readonly SheetSave[],
): Promise<(Saved | Problem)[]> {
  const grounds = await holdSheets(
    db,
    saves.map(({ sheetId }) => sheetId),
  );
  const allowed = saves.map((save) => refused(() => allow(save, grounds.get(save.sheetId))));
  return writeTogether(db, allowed);
}

/** @throws Problem as `saveTogether` gives them */
export async function saveEntries(
  context: Acting,
  sheetId: number,
  entries: readonly EntryInput[],
): Promise<Saved> {
  return onlyOne(await saveTogether(context.db, [{ context, sheetId, entries }]));
}

/** For a sheet already held, and nodes already allowed. @throws Problem stale, bad-input */
export const writeEntries = async (save: AllowedSave): Promise<Saved> =>
  onlyOne(await writeTogether(save.context.db, [save]));

function onlyOne([answer]: readonly (Saved | Problem)[]): Saved {
  if (answer === undefined || answer instanceof Problem) throw answer;
  return answer;
}

function allow(save: SheetSave, ground: SheetGround | undefined): AllowedSave {
  if (ground === undefined) throw new Problem('not-found');
  const { context, entries } = save;
  context.permit(subjectOf(ground));
  const nodeIds = entries.map(({ nodeId }) => nodeId);
  const nodes = requireMayScore(ground, context.person, context.day, nodeIds);
  return { context, ground, entries, nodes };
}
