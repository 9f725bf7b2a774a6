/** Where one person works on one layer of one sheet: what was typed, what is saved, what is on its way. */
import { saveScores } from '#contract/assessment.ts';
import { ask } from '../../ui/api.ts';
import type { Sheet } from '../sheet.ts';
import { openDraftBox } from './draft-box.ts';
import type { SaveState } from './save-state.ts';
import { createSaver, type SaverGround } from './saver.ts';
import { createStore, type Store } from './store.ts';
import type { Value } from './value.ts';
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

/** Codes of drafts: of the open layer, and of other stages. */
interface Found {
  restored: readonly string[];
  leftovers: readonly string[];
}

const nothing: Found = { restored: [], leftovers: [] };

export interface Desk {
  work: Store<Work>;
  state: Store<SaveState>;
  /** What of an earlier sitting was found on this machine. */
  found: Store<Found>;
  value(code: string): Value;
  type(code: string, value: Change): void;
  /** One step to undo, however many rows it changes. */
  write(changes: ReadonlyMap<string, Change>): void;
  remember(before: Step): void;
  /** The codes that were put back. */
  undo(): readonly string[];
  /** The sheet as it was read again. */
  receive(sheet: Sheet): void;
  /** Lets go of drafts of other stages that never reached the server. */
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
  // A first frame may be drawn where there is no machine to keep drafts on: they come at the start.
  const openBox = () => openDraftBox(localStorage, `${personId}.${sheet.id}`, sheet.stage);
  const found = createStore<Found>(nothing);
  let open: ReadonlySet<string> = new Set(sheet.mayScore);
  const work = createStore(startWork());
  const state = createStore<SaveState>({ kind: 'clean' });
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
    found,
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
    dropLeftovers() {
      openBox().dropLeftovers();
      found.set({ ...found.get(), leftovers: [] });
    },
    keepMine: (code) => edit(keepMine(work.get(), code)),
    drop: (code) => edit(dropDraft(work.get(), code)),
    flush: () => saver.flush(),
    start() {
      const box = openBox();
      const drafts = box.load();
      work.set({ ...work.get(), drafts: new Map([...drafts, ...work.get().drafts]) });
      found.set({ restored: [...drafts.keys()], leftovers: box.leftovers() });
      return keepSaving(box, work, saver);
    },
  };
  return desk;
}

/** Drafts leave this machine when the server has them, whoever changed the work. */
function keepSaving(
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
