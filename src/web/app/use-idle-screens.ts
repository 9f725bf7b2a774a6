import { useEffect } from 'react';
import type { Entry } from './navigation.ts';

/** While nothing else is to be done, loads the screens of the work that a person may open next. */
export function useIdleScreens(entries: readonly Entry[], isWanted: boolean): void {
  useEffect(() => {
    // Safari has no idle callbacks; its screens load when their links are pointed at.
    if (!isWanted || !('requestIdleCallback' in window)) return;
    const waiting = entries.filter(({ entry }) => entry.group === 'work');
    let turn = 0;
    const next = () => {
      const load = () =>
        void waiting
          .shift()
          ?.load()
          .then(next, () => {});
      if (waiting.length > 0) turn = requestIdleCallback(load);
    };
    next();
    return () => {
      waiting.length = 0;
      cancelIdleCallback(turn);
    };
    // The entries of one person do not change while the shell stands.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isWanted]);
}
