/** What one must know of a row, as one text that is compared cheaply: "thread survey missing:1". */
import type { readSheetEvidence } from '#contract/evidence-use.ts';
import type { OutputOf } from '#contract/route.ts';
import type { Line } from '../lines.ts';

export type RowMarks = string;
export type RowEvidence = OutputOf<typeof readSheetEvidence>['nodes'][number];

export type Mark =
  | { kind: 'thread' | 'survey' | 'explained' | 'unconfirmed' }
  | { kind: 'missing' | 'papers' | 'warned'; count: number };

interface Known {
  openThreads: number;
  evidence: RowEvidence | undefined;
}

export function marksOf({ node, isLeaf }: Line, { openThreads, evidence }: Known): RowMarks {
  return [
    openThreads > 0 && 'thread',
    ...(evidence === undefined
      ? []
      : [
          evidence.empty.length > 0 && `missing:${evidence.empty.length}`,
          evidence.documents > 0 && `papers:${evidence.documents}`,
          evidence.warned > 0 && `warned:${evidence.warned}`,
          evidence.state === 'explained' && 'explained',
        ]),
    node.isSurvey === true && isLeaf && 'survey',
    node.rule?.confidence === 'unconfirmed' && 'unconfirmed',
  ]
    .filter((mark) => mark !== false)
    .join(' ');
}

export const readMarks = (marks: RowMarks): Mark[] =>
  marks === ''
    ? []
    : marks.split(' ').map((mark) => {
        const [kind, count] = mark.split(':');
        return (count === undefined ? { kind } : { kind, count: Number(count) }) as Mark;
      });
