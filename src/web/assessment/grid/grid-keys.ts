/** Keys of the grid, as in a spreadsheet: walking, typing over, F2, Esc, Enter, Tab, undo. */
import type { KeyboardEvent } from 'react';
import type { GridActions } from './use-grid.ts';

/** In the form under a row: fields by Tab and Enter, Esc puts back, Ctrl+Enter is done. */
function keysInForm(event: KeyboardEvent, { finish }: GridActions): boolean {
  const { target } = event;
  if (event.key === 'Escape') finish(false);
  else if (event.key !== 'Enter' || target instanceof HTMLButtonElement) return false;
  else if (event.ctrlKey || !focusNextField(target)) finish(true, 'down');
  return true;
}

function focusNextField(target: EventTarget): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const fields = [
    ...(target.closest('[data-editor]')?.querySelectorAll<HTMLElement>('[data-fact]') ?? []),
  ];
  const next = fields[fields.indexOf(target) + 1];
  next?.focus();
  return next !== undefined;
}

function keysInCell(event: KeyboardEvent, { finish, state }: GridActions): boolean {
  const isList = event.target instanceof HTMLSelectElement;
  switch (event.key) {
    case 'Escape':
      finish(false);
      return true;
    case 'Enter':
      finish(true, event.shiftKey ? 'up' : 'down');
      return true;
    case 'Tab':
      finish(true, event.shiftKey ? 'previous' : 'next');
      return true;
    case 'ArrowDown':
    case 'ArrowUp':
      // One who typed over moves on; one who pressed F2, or chooses from a list, is not yet done.
      if (isList || state().edit?.isFresh !== true) return false;
      finish(true, event.key === 'ArrowUp' ? 'up' : 'down');
      return true;
    default:
      return false;
  }
}

/** True: the key has been dealt with. */
function keysOnCell(event: KeyboardEvent, actions: GridActions, isLeaving: boolean): boolean {
  const { active } = actions.state();
  const isCtrl = event.ctrlKey || event.metaKey;
  if (isCtrl && event.key.toLowerCase() === 'z') {
    actions.undo();
    return true;
  }
  if (event.key === 'Tab') return !isLeaving && actions.tab(event.shiftKey ? -1 : 1);
  if (event.altKey) return false;
  if (actions.step(event.key, isCtrl)) return true;
  if (active === null) return false;
  const isEntry = active.column === actions.ground().entry;
  switch (event.key) {
    case 'Enter':
      if (isEntry) actions.step(event.shiftKey ? 'ArrowUp' : 'ArrowDown', false);
      else actions.ground().open(active.code);
      return true;
    case 'F2':
      if (event.shiftKey) actions.ground().open(active.code);
      else if (isEntry) actions.edit(active.code, 'fitting', false);
      return true;
    case 'Delete':
    case 'Backspace':
      if (isEntry) actions.clear();
      return isEntry;
  }
  // The key itself is typed into the field that opens.
  if (isEntry && !isCtrl && isTyping(event.key)) actions.edit(active.code, 'fitting', true);
  return false;
}

/** A letter, or one being composed by an input method. */
const isTyping = (key: string): boolean => [...key].length === 1 || key === 'Process';

export function gridKeys(actions: GridActions) {
  // After Esc the next Tab leaves the grid instead of going to the next entry.
  let isLeaving = false;
  return (event: KeyboardEvent) => {
    const inForm =
      event.target instanceof Element && event.target.closest('[data-editor]') !== null;
    const { edit } = actions.state();
    if (event.nativeEvent.isComposing) return;
    const isDone =
      edit === null
        ? keysOnCell(event, actions, isLeaving)
        : inForm
          ? keysInForm(event, actions)
          : keysInCell(event, actions);
    isLeaving = edit === null && event.key === 'Escape';
    if (isDone) event.preventDefault();
  };
}
