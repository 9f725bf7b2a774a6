/** Where one person works on one layer of one sheet: what was typed, what is saved, what is on its way. */
import { saveScores } from '#contract/assessment.ts';
import { ask } from '../../ui/api.ts';
import type { Sheet } from '../sheet.ts';
import { openDraftBox } from './draft-box.ts';
import type { SaveState } from './save-state.ts';
import { createSaver, type SaverGround } from './saver.ts';
import { createStore, type Store } from './store.ts';
import type { Draft, Value } from './value.ts';
import {
  change,
  changeAll,
  dropDraft,
  keepMine,
  receive,
  remember,
  shownOf,
  startWork,
  undoLast,
  type Change,
  type Step,
  type Work,
} from './work.ts';

export interface Desk {
  work: Store<Work>;
  state: Store<SaveState>;
  /** Drafts found on this machine when the sheet was opened. */
  restored: ReadonlyMap<string, Draft>;
  value(code: string): Value;
  type(code: string, value: Change): void;
  /** One step to undo, however many rows it changes. */
  write(changes: ReadonlyMap<string, Change>): void;
  remember(before: Step): void;
  /** The codes that were put back. */
  undo(): readonly string[];
  /** The sheet as it was read again. */
  receive(sheet: Sheet): void;
  /** Codes of drafts of another stage that never reached the server. */
  leftovers(): readonly string[];
  dropLeftovers(): void;
  keepMine(code: string): void;
  drop(code: string): void;
  flush(): Promise<void>;
  /** Begins to save what is typed; returns how to stop. */
  start(): () => void;
}

interface DeskGround extends Pick<SaverGround, 'onSaved' | 'onRefused'> {
  sheet: Sheet;
  personId: number;
}

export function openDesk({ sheet, personId, onSaved, onRefused }: DeskGround): Desk {
  const box = openDraftBox(localStorage, `${personId}.${sheet.id}`, sheet.stage);
  let open: ReadonlySet<string> = new Set(sheet.mayScore);
  const restored = box.load();
  const work = createStore(startWork(new Map(), restored));
  const state = createStore<SaveState>({ kind: restored.size > 0 ? 'waiting' : 'clean' });
  const saver = createSaver({
    work,
    state,
    nodeIds: sheet.nodeIds,
    isOpen: (code) => open.has(code),
    send: (entries) => ask(saveScores, { sheetId: sheet.id, entries }),
    onSaved,
    onRefused,
  });
  const edit = (next: Work) => {
    work.set(next);
    saver.wake();
  };
  const desk: Desk = {
    work,
    state,
    restored,
    value: (code) => shownOf(work.get(), code),
    type: (code, value) => edit(change(work.get(), code, value)),
    write(changes) {
      const before = new Map([...changes.keys()].map((code) => [code, desk.value(code)]));
      edit(remember(changeAll(work.get(), changes), before));
    },
    remember: (before) => work.set(remember(work.get(), before)),
    undo() {
      const undone = undoLast(work.get());
      if (undone !== null) edit(undone.work);
      return undone?.codes ?? [];
    },
    receive({ entries, stage, mayScore }) {
      open = new Set(mayScore);
      work.set(
        receive(
          work.get(),
          entries.filter((entry) => entry.stage === stage),
        ),
      );
    },
    leftovers: box.leftovers,
    dropLeftovers: box.dropLeftovers,
    keepMine: (code) => edit(keepMine(work.get(), code)),
    drop: (code) => edit(dropDraft(work.get(), code)),
    flush: () => saver.flush(),
    start: () => start(box, work, saver),
  };
  return desk;
}

/** Drafts leave this machine when the server has them, whoever changed the work. */
function start(
  box: ReturnType<typeof openDraftBox>,
  work: Store<Work>,
  saver: ReturnType<typeof createSaver>,
): () => void {
  let kept = work.get().drafts;
  const stopKeeping = work.subscribe(() => {
    const { drafts } = work.get();
    if (drafts !== kept) box.keep(kept, drafts);
    kept = drafts;
  });
  const online = () => void saver.flush();
  addEventListener('online', online);
  saver.wake();
  return () => {
    stopKeeping();
    removeEventListener('online', online);
    saver.stop();
    void saver.flush();
  };
}
