/** One criterion across all units, for whoever appraises it: the own unit is not among them. */
import type { z } from 'zod';
import type { readAcross } from '#contract/assessment-work.ts';
import { Problem } from '#contract/problem.ts';
import type { Day } from '#domain/calendar/day.ts';
import type { EditionNode } from '#domain/rubric/edition.ts';
import { loadEvidenceAcross } from '../evidence/actions.ts';
import type { Person } from '../http/request-context.ts';
import { sightOf } from './blind.ts';
import { openLeaves, type SheetGround } from './ground.ts';
import { countThreads, loadScoresOfNode, loadSeen } from './queries.ts';
import { openRound, type Reading } from './read.ts';
import { entryOf } from './view.ts';

type Across = z.input<typeof readAcross.output>;

/** @throws Problem not-found for a code that is no leaf of the round's rubric */
export async function readNodeAcross(
  reading: Reading,
  roundId: number,
  code?: string,
): Promise<Across> {
  const { db, person, day } = reading;
  const { round, edition, grounds: all } = await openRound(reading, roundId);
  const grounds = all.filter(({ sheet }) => sheet.agency_id !== person.agencyId);
  const open = openBySheet(grounds, person, day);
  const leaves = leavesOf(grounds, open, await loadSeen(db, roundId), person);
  const wanted = code ?? leaves.find(({ isMine }) => isMine)?.code ?? edition.leaves[0]?.code;
  const node = edition.leaves.find((leaf) => leaf.code === wanted);
  const nodeId = edition.idOf.get(node?.code ?? '');
  if (node === undefined || nodeId === undefined) throw new Problem('not-found');
  const sheetIds = grounds.map(({ sheet }) => sheet.id);
  const [scores, isSeen, threads, evidenceOf] = await Promise.all([
    loadScoresOfNode(db, roundId, nodeId),
    sightOf(db, person, sheetIds),
    countThreads(db, sheetIds),
    loadEvidenceAcross(db, { rubricId: round.rubric_id, nodeId }, sheetIds),
  ]);
  const bySheet = Map.groupBy(scores.filter(isSeen), ({ sheet_id }) => sheet_id);
  return {
    code: node.code,
    name: node.name,
    maxPoints: node.maxPoints,
    leaves,
    units: grounds.map((ground) => ({
      sheetId: ground.sheet.id,
      nodeId,
      agencyId: ground.sheet.agency_id,
      agencyName: ground.sheet.agency_name,
      league: ground.sheet.league,
      stage: ground.sheet.stage,
      stageName: ground.stages[ground.sheet.stage - 1]?.name ?? '',
      entries: (bySheet.get(ground.sheet.id) ?? []).map((row) => entryOf(row, edition)),
      mayScore: open.get(ground.sheet.id)?.has(node) ?? false,
      openThreads: threads
        .filter((one) => one.sheet_id === ground.sheet.id && one.node_id === nodeId)
        .filter(({ state }) => state === 'open')
        .reduce((sum, one) => sum + Number(one.threads), 0),
      evidence: evidenceOf(ground.sheet.id),
    })),
  };
}

type Open = ReadonlyMap<number, ReadonlySet<EditionNode>>;

const openBySheet = (grounds: readonly SheetGround[], person: Person, day: Day): Open =>
  new Map(grounds.map((ground) => [ground.sheet.id, new Set(openLeaves(ground, person, day))]));

/** How far the reader is with each leaf. */
function leavesOf(
  grounds: readonly SheetGround[],
  open: Open,
  seen: readonly { sheet_id: number; node_id: number }[],
  { agencyId }: Person,
): Across['leaves'] {
  const [first] = grounds;
  if (first === undefined) return [];
  const { edition, assignments } = first;
  const own = assignments.filter((one) => one.agencyId === agencyId);
  const done = new Set(seen.map(({ sheet_id, node_id }) => `${sheet_id} ${node_id}`));
  return edition.leaves.map((leaf) => {
    const lineage = edition.lineageOf(leaf.code);
    const sheets = [...open].filter(([, leaves]) => leaves.has(leaf)).map(([sheetId]) => sheetId);
    const nodeId = edition.idOf.get(leaf.code) ?? 0;
    return {
      code: leaf.code,
      name: leaf.name,
      isMine: own.some(({ node }) => node === null || lineage.includes(node)),
      open: sheets.length,
      seen: sheets.filter((sheetId) => done.has(`${sheetId} ${nodeId}`)).length,
    };
  });
}
