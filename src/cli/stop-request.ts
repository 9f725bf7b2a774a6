/**
 * Waits for somebody to ask us to stop: a signal, or the disappearance of the npm that started us. A
 * terminal's Ctrl-C reaches us twice, directly and through npm; stopping has its own limits of time.
 */

export interface StopRequest {
  asked: Promise<void>;
  isAsked(): boolean;
  /** Gives the signals back. */
  release(): void;
}

export function listenForStop(): StopRequest {
  let isAsked = false;
  const { promise: asked, resolve } = Promise.withResolvers<void>();
  const ask = () => {
    isAsked = true;
    resolve();
  };
  const signals: NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, ask);
  const watch = watchParent(ask);
  return {
    asked,
    isAsked: () => isAsked,
    release() {
      clearInterval(watch);
      for (const signal of signals) process.off(signal, ask);
    },
  };
}

/** npm killed outright takes no leave of us; without it nobody could stop us by Ctrl-C any more. */
function watchParent(ask: () => void): NodeJS.Timeout | undefined {
  if (process.env['npm_lifecycle_event'] === undefined) return undefined;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    ask();
  }, 500);
  return watch.unref();
}
