/** Draws only the rows in sight once there are many. */
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import { usePrinting } from './use-printing.ts';

/** Beyond so many rows a browser feels the whole table. */
export const manyRows = 150;
/** The same for rows of many cells, as those of a tree and of a scoring sheet. */
export const manyRichRows = 80;

export interface DrawnRow {
  index: number;
  /** Pixels of the rows left out right above it. */
  above: number;
}

export interface VirtualRows {
  drawn: readonly DrawnRow[];
  /** Pixels of the rows left out after the last. */
  below: number;
  scrollTo: (index: number) => void;
  measure: ((element: Element | null) => void) | undefined;
}

interface Drawing {
  /** The rows scroll with the page, not in their box: all of them are drawn. */
  areAllDrawn?: boolean;
  /** Rows that are all drawn, at most. */
  few?: number;
  /** A row that is drawn out of sight too, since the focus is in it. */
  kept?: number;
}

/** What is in sight until the box has been measured. */
const firstSight = { width: 1366, height: 600 };

export function useVirtualRows(
  count: number,
  rowHeight: number,
  scrollBox: RefObject<HTMLElement | null>,
  { areAllDrawn = false, few = manyRows, kept = -1 }: Drawing = {},
): VirtualRows {
  const isPrinting = usePrinting();
  const isVirtual = count > few && !isPrinting && !areAllDrawn;
  const virtualizer = useVirtualizer({
    enabled: isVirtual,
    count: isVirtual ? count : 0,
    getScrollElement: () => scrollBox.current,
    estimateSize: () => rowHeight,
    initialRect: firstSight,
    overscan: 12,
    rangeExtractor: (range) => withKept(range, kept),
  });
  if (!isVirtual) {
    const drawn = Array.from({ length: count }, (_, index) => ({ index, above: 0 }));
    return { drawn, below: 0, scrollTo: () => undefined, measure: undefined };
  }
  const items = virtualizer.getVirtualItems();
  return {
    drawn: items.map(({ index, start }, at) => ({
      index,
      above: start - (items[at - 1]?.end ?? 0),
    })),
    below: virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0),
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
    measure: virtualizer.measureElement,
  };
}

function withKept(range: Range, kept: number): number[] {
  const inSight = defaultRangeExtractor(range);
  if (kept < 0 || kept >= range.count || inSight.includes(kept)) return inSight;
  return [...inSight, kept].sort((one, other) => one - other);
}
