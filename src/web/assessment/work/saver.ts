/** Sends drafts a moment after the typing stops, until the server has them; a conflict holds one row only. */
import type { saveScores } from '#contract/assessment.ts';
import { Problem } from '#contract/problem.ts';
import type { InputOf, OutputOf } from '#contract/route.ts';
import type { SaveState } from './save-state.ts';
import type { Store } from './store.ts';
import type { Draft } from './value.ts';
import { meet, refuse, sendable, settle, type Standing, type Work } from './work.ts';

type Saved = OutputOf<typeof saveScores>;
export type SentEntry = InputOf<typeof saveScores>['entries'][number];

export interface SaverGround {
  work: Store<Work>;
  state: Store<SaveState>;
  nodeIds: Readonly<Record<string, number>>;
  /** Whether the person may still write the row. */
  isOpen: (code: string) => boolean;
  send: (entries: SentEntry[]) => Promise<Saved>;
  onSaved: (saved: Saved) => void;
  /** The sheet is no longer where it was: it wants reading again. */
  onRefused: () => void;
}

export interface Saver {
  /** Something was typed. */
  wake(): void;
  /** Sends now; resolves when nothing that may be sent is left, or it was refused. */
  flush(): Promise<void>;
  stop(): void;
}

/** Milliseconds after the last keystroke, and between tries while the server is away. */
const pause = 900;
const tries = [2_000, 5_000, 10_000, 20_000, 30_000];
/** The server takes no more at once. */
const mostAtOnce = 2000;

export function createSaver(ground: SaverGround): Saver {
  const { work, state } = ground;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let failures = 0;
  let lastly: SaveState = { kind: 'clean' };

  const ready = () =>
    new Map([...sendable(work.get())].filter(([code]) => ground.isOpen(code)).slice(0, mostAtOnce));
  const later = (wait: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), wait);
  };
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    running ??= sendAll().finally(() => (running = null));
    return running;
  };
  async function sendAll(): Promise<void> {
    for (;;) {
      const sent = ready();
      if (sent.size === 0) return rest();
      state.set({ kind: 'saving' });
      try {
        const saved = await ground.send(entriesOf(sent, ground.nodeIds));
        failures = 0;
        work.set(settle(work.get(), sent, saved.entries));
        ground.onSaved(saved);
        lastly = { kind: 'saved', at: new Date() };
        state.set(lastly);
      } catch (problem) {
        const handled = handleRefusal(work.get(), problem, [...sent.keys()]);
        if (handled === null) return giveUp(problem);
        work.set(handled);
        state.set({ kind: 'waiting' });
      }
    }
  }
  /** What was typed has been taken back before it was sent. */
  function rest(): void {
    if (state.get().kind === 'waiting') state.set(lastly);
  }
  function giveUp(problem: unknown): void {
    const isAway = !(problem instanceof Problem) || mayPass.has(problem.code);
    state.set(isAway ? { kind: 'offline' } : { kind: 'failed', problem });
    if (isAway) later(tries[Math.min(failures++, tries.length - 1)] ?? pause);
    else ground.onRefused();
  }
  return {
    wake() {
      if (running === null && ready().size > 0) state.set({ kind: 'waiting' });
      later(pause);
    },
    flush,
    stop: () => clearTimeout(timer),
  };
}

const mayPass: ReadonlySet<string> = new Set(['not-ready', 'too-many', 'internal']);

const entriesOf = (
  drafts: ReadonlyMap<string, Draft>,
  nodeIds: Readonly<Record<string, number>>,
): SentEntry[] =>
  [...drafts].map(([code, { facts, notApplicable, reason, version }]) => ({
    nodeId: nodeIds[code] ?? 0,
    facts,
    notApplicable,
    reason,
    version,
  }));

/** What a refusal that concerns single rows leaves to be done; null for any other. */
function handleRefusal(work: Work, problem: unknown, codes: readonly string[]): Work | null {
  if (!(problem instanceof Problem)) return null;
  const { detail, current, faults = [] } = problem.extras;
  if (problem.code === 'stale' && detail !== undefined && codes.includes(detail))
    return meet(work, detail, current as Standing);
  if (problem.code !== 'bad-input') return null;
  const refused = faults.flatMap(({ path, message }) => {
    const code = codes.find((each) => path.startsWith(`${each}.`));
    return code === undefined ? [] : [{ code, fact: path.slice(code.length + 1), message }];
  });
  if (refused.length === 0) return null;
  return refused.reduce((next, { code, fact, message }) => refuse(next, code, fact, message), work);
}
