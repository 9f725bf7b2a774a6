/** What the sheet still misses: reckoned here as one types, with what only the server knows. */
import { gapsOf, type Gap } from '#domain/assessment/gaps.ts';
import type { LayerValue } from '#domain/assessment/layer.ts';
import type { Line } from './lines.ts';
import { stageOf, type Sheet } from './sheet.ts';

/** @param values of a code: every layer's, with what is typed in the open one */
export function liveGaps(
  sheet: Sheet,
  lines: readonly Line[],
  values: (code: string) => readonly LayerValue[],
): Gap[] {
  const stage = stageOf(sheet);
  if (stage === undefined) return [];
  const open = new Map(sheet.threads.map((each) => [each.nodeId, each.open]));
  const noEvidence = new Set(
    sheet.gaps.filter(({ kind }) => kind === 'evidence').map(({ node }) => node),
  );
  return gapsOf(
    stage,
    lines
      .filter(({ isLeaf }) => isLeaf)
      .map(({ code, node }) => ({
        code,
        isSurvey: node.isSurvey === true,
        values: values(code),
        emptySlots: noEvidence.has(code) ? 1 : 0,
        openThreads: open.get(sheet.nodeIds[code] ?? 0) ?? 0,
      })),
  );
}
