import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

/** Another page is announced by moving the focus to it; a change of the query alone is not. */
export function useFocusOnPage() {
  const router = useRouter();
  const main = useRef<HTMLElement>(null);
  useEffect(
    () =>
      router.subscribe('onResolved', ({ fromLocation, pathChanged }) => {
        if (pathChanged && fromLocation !== undefined) main.current?.focus({ preventScroll: true });
      }),
    [router],
  );
  return main;
}
