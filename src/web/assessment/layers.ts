/** The layers of a sheet side by side: one group of columns each, with every row's value in it. */
import type { LayerEntry } from '#contract/assessment.ts';
import { standingBefore } from '#domain/assessment/layer.ts';
import type { ReadyEdition, SheetTotals } from '#domain/scoring/score-sheet.ts';
import { differenceAt, type Difference } from './difference.ts';
import { numbersAt, type Numbers } from './numbers.ts';
import type { Sheet, SheetStage } from './sheet.ts';

export interface Layer {
  stage: SheetStage;
  /** The one that is open to the reader. */
  isOwn: boolean;
  /** Of the server; null while nothing is entered. */
  totals: SheetTotals | null;
  /** Sums of what stands at this layer; the open one's are made as one types. */
  numbers: Numbers | null;
}

/** What a row says in one saved layer. */
export interface LayerCell {
  entry: LayerEntry | null;
  difference: Difference | null;
}

export type EntriesByCode = ReadonlyMap<string, readonly LayerEntry[]>;

export const entriesByCode = (entries: readonly LayerEntry[]): EntriesByCode =>
  Map.groupBy(entries, ({ code }) => code);

/** Layers that are yet to come stand in the steps above the table, not as empty columns. */
export function layersOf(sheet: Sheet, ready: ReadyEdition, entries: EntriesByCode): Layer[] {
  const begun = new Set(sheet.entries.map(({ stage }) => stage));
  return sheet.stages
    .filter(
      ({ hasLayer, position }) => hasLayer && (position <= sheet.stage || begun.has(position)),
    )
    .map((stage) => {
      const isOwn = stage.position === sheet.stage && sheet.mayScore.length > 0;
      return {
        stage,
        isOwn,
        totals: sheet.results.find((result) => result.stage === stage.position)?.totals ?? null,
        numbers: isOwn ? null : numbersAt(ready, entries, stage.position),
      };
    });
}

/** Every row's saved cells, in the order of the layers. */
export const layerCells = (
  layers: readonly Layer[],
  entries: EntriesByCode,
): ReadonlyMap<string, readonly LayerCell[]> =>
  new Map(
    [...entries].map(([code, ofNode]) => [
      code,
      layers.map(({ stage }) => {
        const entry = ofNode.find((each) => each.stage === stage.position) ?? null;
        const difference = entry === null ? null : differenceAt(ofNode, entry, stage.position);
        return { entry, difference };
      }),
    ]),
  );

export const entryBefore = (entries: EntriesByCode, code: string, stage: number) =>
  standingBefore(entries.get(code) ?? [], stage);
