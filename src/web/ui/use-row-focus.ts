/** One row of a table is in the tab order; arrow keys move from it to the others. */
import { useRef, useState, type KeyboardEvent, type RefObject } from 'react';

interface RowFocus {
  /** The row that Tab reaches. */
  active: number;
  setActive: (index: number) => void;
  /** Brings a row into sight and focuses its `[data-row-focus]`. */
  focusRow: (index: number) => void;
  /** Arrow up and down, Page up and down, Home, End. True when the key was one of them. */
  moveByKey: (event: KeyboardEvent) => boolean;
}

const pageOfRows = 15;

export function useRowFocus(count: number, box: RefObject<HTMLElement | null>): RowFocus {
  const [active, setActive] = useState(0);
  const frame = useRef(0);
  const clamp = (index: number) => Math.max(0, Math.min(count - 1, index));
  const focusRow = (index: number) => {
    setActive(index);
    cancelAnimationFrame(frame.current);
    // A row out of sight is drawn once it is the active one.
    frame.current = requestAnimationFrame(() => {
      box.current?.querySelector<HTMLElement>(`[data-row-focus="${index}"]`)?.focus();
    });
  };
  const moveByKey = (event: KeyboardEvent) => {
    const target = targetOf(event.key, clamp(active), count);
    if (target === null || event.altKey || event.ctrlKey || event.metaKey) return false;
    event.preventDefault();
    focusRow(clamp(target));
    return true;
  };
  return { active: clamp(active), setActive, focusRow, moveByKey };
}

function targetOf(key: string, from: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return from + 1;
    case 'ArrowUp':
      return from - 1;
    case 'PageDown':
      return from + pageOfRows;
    case 'PageUp':
      return from - pageOfRows;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
