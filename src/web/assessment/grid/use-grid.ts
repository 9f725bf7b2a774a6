/** The active cell, what is being edited in it, and the keys that lead from one to the next. */
import { useLayoutEffect, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { Line } from '../lines.ts';
import type { Desk } from '../work/desk.ts';
import { createStore, type Store } from '../work/store.ts';
import { useStore } from '../work/use-store.ts';
import type { Change } from '../work/work.ts';
import { nextEntry, walk, type Cell } from './walk.ts';

export interface Edit {
  code: string;
  /** In the cell itself, or in the form under the row. */
  how: 'cell' | 'row';
  /** Begun by typing over what stood there. */
  isFresh: boolean;
  before: Change;
}

interface GridState {
  active: Cell | null;
  edit: Edit | null;
}

export interface GridGround {
  lines: readonly Line[];
  columns: readonly string[];
  /** The column one types in; null where nothing is open. */
  entry: string | null;
  desk: Desk;
  /** What an edit begins with: the own value, or that of the layer before. */
  begin: (code: string) => Change;
  /** Opens the panel of a row. */
  open: (code: string) => void;
}

export interface Grid extends GridState {
  actions: GridActions;
}

export interface GridActions {
  go: (cell: Cell) => void;
  edit: (code: string, how: Edit['how'] | 'fitting', isFresh: boolean) => void;
  /** Ends the edit: keeps what was typed, or puts back what was there. */
  finish: (keep: boolean, next?: 'down' | 'up' | 'next' | 'previous' | 'stay') => void;
  step: (key: string, isCtrl: boolean) => boolean;
  /** To the next or previous entry; false past the end. */
  tab: (step: 1 | -1) => boolean;
  clear: () => void;
  undo: () => void;
  state: () => GridState;
  ground: () => GridGround;
}

/** One fact can be typed into the cell; several want the form under the row. */
const isSimple = ({ rule }: Line): boolean => {
  const specs = rule?.facts({}) ?? [];
  return specs.length === 1 && specs[0] !== undefined && !opensMore(rule, specs[0]);
};

const opensMore = (
  rule: Line['rule'],
  { key, choices }: NonNullable<ReturnType<NonNullable<Line['rule']>['facts']>[number]>,
): boolean =>
  choices?.some(({ value }) => (rule?.facts({ [key]: value }).length ?? 1) > 1) ?? false;

export function useGrid(ground: GridGround, box: RefObject<HTMLElement | null>): Grid {
  const [core] = useState(() => createGrid(ground));
  const state = useStore(core.state);
  useLayoutEffect(() => {
    core.look(ground);
    if (core.takeFocus() && state.active !== null && state.edit === null)
      cellOf(box.current, state.active)?.focus();
  });
  const isShown = ground.lines.some(({ code }) => code === state.active?.code);
  const first = ground.lines[0];
  const start = first === undefined ? null : { code: first.code, column: 'name' };
  return { active: isShown ? state.active : start, edit: state.edit, actions: core.actions };
}

const cellOf = (box: HTMLElement | null, { code, column }: Cell): HTMLElement | null =>
  box?.querySelector(`tr[data-code="${CSS.escape(code)}"] [data-column="${column}"]`) ?? null;

/** The grid's state outside of the drawing, so that a key finds it as the last key left it. */
function createGrid(first: GridGround) {
  const store = createStore<GridState>({ active: null, edit: null });
  const latest = { ground: first, wantsFocus: false };
  return {
    state: store,
    actions: actionsOn(store, latest),
    look(ground: GridGround) {
      latest.ground = ground;
    },
    /** Whether the active cell is to take the focus: once for each time it was asked. */
    takeFocus() {
      const wanted = latest.wantsFocus;
      latest.wantsFocus = false;
      return wanted;
    },
  };
}

interface Latest {
  ground: GridGround;
  wantsFocus: boolean;
}

function actionsOn(store: Store<GridState>, latest: Latest): GridActions {
  const state = store.get;
  const set = store.set;
  const ground = () => latest.ground;
  const go = (active: Cell) => {
    latest.wantsFocus = true;
    set({ active, edit: null });
  };
  const beside = (step: 1 | -1): string | null => {
    const { active } = state();
    return active === null ? null : nextEntry(ground().lines, active.code, step);
  };
  const actions: GridActions = {
    state,
    ground,
    go,
    edit(code, how, isFresh) {
      const { lines, entry, begin } = ground();
      const line = lines.find((each) => each.code === code);
      if (line?.isOpen !== true || entry === null) return;
      // Typing over one fact needs no more than its cell; whoever opens an entry may want all of it.
      const place = how === 'fitting' ? (isFresh && isSimple(line) ? 'cell' : 'row') : how;
      const edit = { code, how: place, isFresh, before: begin(code) };
      // At once, so that the key that began the edit is typed into its field.
      flushSync(() => set({ active: { code, column: entry }, edit }));
    },
    finish(keep, next = 'stay') {
      const { edit, active } = state();
      if (edit === null || active === null) return;
      const { desk, lines, columns } = ground();
      if (keep) desk.remember(new Map([[edit.code, edit.before]]));
      else desk.type(edit.code, edit.before);
      const key = next === 'up' ? 'ArrowUp' : 'ArrowDown';
      const code = next === 'next' ? beside(1) : next === 'previous' ? beside(-1) : null;
      const moved = next === 'down' || next === 'up';
      const target = moved ? walk({ lines, columns }, active, { key, isCtrl: false }) : null;
      go(target ?? { ...active, code: code ?? active.code });
    },
    step(key, isCtrl) {
      const { active } = state();
      const target = active === null ? null : walk(ground(), active, { key, isCtrl });
      if (target !== null) go(target);
      return target !== null;
    },
    tab(step) {
      const code = beside(step);
      const { entry } = ground();
      if (code === null || entry === null) return false;
      go({ code, column: entry });
      return true;
    },
    clear() {
      const { active } = state();
      const { desk, lines } = ground();
      if (!lines.some(({ code, isOpen }) => isOpen && code === active?.code)) return;
      const code = active?.code ?? '';
      desk.write(new Map([[code, { ...desk.value(code), facts: {}, notApplicable: null }]]));
    },
    undo() {
      const [code] = ground().desk.undo();
      const { entry } = ground();
      if (code !== undefined && entry !== null) go({ code, column: entry });
    },
  };
  return actions;
}
