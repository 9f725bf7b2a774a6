/** Draws only the rows in sight once there are many. */
import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import { usePrinting } from './use-printing.ts';

/** Beyond so many rows a browser feels the whole table. */
export const manyRows = 150;

export interface VirtualRows {
  /** Indexes of the rows to draw. */
  indexes: readonly number[];
  /** Pixels of the rows left out above and below. */
  above: number;
  below: number;
  scrollTo: (index: number) => void;
  measure: ((element: Element | null) => void) | undefined;
}

interface Drawing {
  /** The rows scroll with the page, not in their box: all of them are drawn. */
  areAllDrawn?: boolean;
  /** Rows that are all drawn, at most. */
  few?: number;
}

export function useVirtualRows(
  count: number,
  rowHeight: number,
  scrollBox: RefObject<HTMLElement | null>,
  { areAllDrawn = false, few = manyRows }: Drawing = {},
): VirtualRows {
  const isPrinting = usePrinting();
  const isVirtual = count > few && !isPrinting && !areAllDrawn;
  const virtualizer = useVirtualizer({
    enabled: isVirtual,
    count: isVirtual ? count : 0,
    getScrollElement: () => scrollBox.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  if (!isVirtual) {
    const indexes = Array.from({ length: count }, (_, index) => index);
    return { indexes, above: 0, below: 0, scrollTo: () => undefined, measure: undefined };
  }
  const items = virtualizer.getVirtualItems();
  return {
    indexes: items.map(({ index }) => index),
    above: items[0]?.start ?? 0,
    below: virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0),
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
    measure: virtualizer.measureElement,
  };
}
