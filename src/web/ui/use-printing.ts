import { useSyncExternalStore } from 'react';

const subscribe = (changed: () => void) => {
  addEventListener('beforeprint', changed);
  addEventListener('afterprint', changed);
  return () => {
    removeEventListener('beforeprint', changed);
    removeEventListener('afterprint', changed);
  };
};

/** Whether the page is being printed: then every row is drawn, not only those in sight. */
export const usePrinting = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => matchMedia('print').matches,
    () => false,
  );
