/** An appraiser agrees with what stands: the layer says so node by node, it is not left empty. */
import { Problem } from '#contract/problem.ts';
import { standingBefore } from '#domain/assessment/layer.ts';
import type { Acting } from '../http/request-context.ts';
import {
  currentStage,
  holdSheet,
  openLeaves,
  requireMayScore,
  type SheetGround,
} from './ground.ts';
import { loadScores } from './queries.ts';
import { writeEntries } from './save.ts';
import type { EntryInput } from './write-together.ts';

/**
 * Takes over the value of the layer before, for the nodes named or for all the person may appraise;
 * what the layer already says, and what stands nowhere, is left alone.
 */
export async function agreeWithRest(context: Acting, sheetId: number, codes?: readonly string[]) {
  const ground = await holdSheet(context, sheetId);
  requireMayScore(ground, context.person, context.day, []);
  const entries = await standingEntries(context, ground, codes);
  if (entries.length === 0)
    throw new Problem('illegal-move', { detail: 'Không còn tiêu chí nào chưa xem.' });
  const nodes = requireMayScore(
    ground,
    context.person,
    context.day,
    entries.map(({ nodeId }) => nodeId),
  );
  return writeEntries({ context, ground, entries, nodes });
}

async function standingEntries(
  { db, person, day }: Acting,
  ground: SheetGround,
  codes?: readonly string[],
): Promise<EntryInput[]> {
  const { position } = currentStage(ground);
  const byNode = Map.groupBy(await loadScores(db, ground.sheet.id), ({ node_id }) => node_id);
  return openLeaves(ground, person, day)
    .filter(({ code }) => codes === undefined || codes.includes(code))
    .flatMap(({ code }) => {
      const nodeId = ground.edition.idOf.get(code) ?? 0;
      const values = byNode.get(nodeId) ?? [];
      const before = standingBefore(values, position);
      if (before === null || values.some(({ stage }) => stage === position)) return [];
      const facts = before.facts as Record<string, string>;
      return [{ nodeId, facts, notApplicable: before.not_applicable, reason: null, version: 0 }];
    });
}
