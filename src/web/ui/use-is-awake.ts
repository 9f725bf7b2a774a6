import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** Whether the script has taken the page over; in a frame drawn ahead nothing hears a click yet. */
export const useIsAwake = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
