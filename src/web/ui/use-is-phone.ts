import { useSyncExternalStore } from 'react';

const query = '(max-width: 48em)';

const subscribe = (changed: () => void) => {
  const list = matchMedia(query);
  list.addEventListener('change', changed);
  return () => list.removeEventListener('change', changed);
};

/** Whether the screen is a phone's, as in the style sheets; null in a frame, drawn for any screen. */
export const useKnownPhone = (): boolean | null =>
  useSyncExternalStore<boolean | null>(
    subscribe,
    () => matchMedia(query).matches,
    () => null,
  );

/** Whether the screen is a phone's: below the breakpoint `sm`, as in the style sheets. */
export const useIsPhone = (): boolean => useKnownPhone() ?? false;
