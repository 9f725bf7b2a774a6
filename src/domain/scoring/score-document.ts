/** One unit scored offline: the sheet with what is wrong with rubric and facts beside it. */
import type { WorkingDays } from '../calendar/working-day.ts';
import { checkEdition, type EditionFinding } from '../rubric/check-edition.ts';
import type { Confidence, Edition } from '../rubric/edition.ts';
import type { Points } from '../points/points.ts';
import type { Entry } from './score-node.ts';
import { makeReady, scoreSheet, type SheetNode, type SheetTotals } from './score-sheet.ts';

export interface ScoredDocument {
  rubric: { title: string; indexYear: number; isIllustrative: boolean };
  unit: string | null;
  nodes: (Omit<SheetNode, 'faults' | 'trace' | 'missing'> & {
    name: string;
    maxPoints: Points;
    confidence: Confidence | null;
    trace: string[];
    missing: string[];
  })[];
  totals: SheetTotals;
  findings: EditionFinding[];
}

/**
 * @param entries by node code; a code that is no leaf of the edition is an error finding
 * @param workingDays by the holiday table; weekends alone where none is given
 */
export function scoreDocument(
  edition: Edition,
  unit: string | null,
  entries: ReadonlyMap<string, Entry>,
  workingDays?: WorkingDays,
): ScoredDocument {
  const ready = makeReady(edition, workingDays);
  const { nodes, totals } = scoreSheet(ready, entries);
  const byCode = new Map(edition.nodes.map((node) => [node.code, node]));
  const { title, indexYear, isIllustrative } = edition;
  return {
    rubric: { title, indexYear, isIllustrative },
    unit,
    nodes: nodes.map(({ faults: _, trace, missing, ...node }) => ({
      ...node,
      name: byCode.get(node.code)?.name ?? '',
      maxPoints: byCode.get(node.code)?.maxPoints ?? node.applicableMax,
      confidence: byCode.get(node.code)?.rule?.confidence ?? null,
      trace: [...trace],
      missing: [...missing],
    })),
    totals,
    findings: [
      ...checkEdition(edition),
      ...[...entries.keys()].flatMap((code) => strayFindings(code, ready.rules, byCode)),
      ...nodes.flatMap(({ code, faults }) =>
        faults.map(({ path, message }) => fault(code, `Mục ${code}, dữ kiện ${path}: ${message}.`)),
      ),
    ],
  };
}

const fault = (node: string, message: string, code = 'fact-fault'): EditionFinding => ({
  code,
  severity: 'error',
  node,
  message,
});

function strayFindings(
  code: string,
  rules: ReadonlyMap<string, unknown>,
  nodes: ReadonlyMap<string, unknown>,
): EditionFinding[] {
  if (rules.has(code)) return [];
  const why = nodes.has(code) ? 'không nhận dữ kiện' : 'không có trong bộ tiêu chí';
  return [fault(code, `Mục ${code} ${why}.`, 'stray-facts')];
}
