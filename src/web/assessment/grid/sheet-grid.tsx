import {
  useLayoutEffect,
  useMemo,
  type ClipboardEvent,
  type FocusEvent,
  type MouseEvent,
} from 'react';
import { useWords } from '../../words/words.tsx';
import { showCell } from '../entry/cell-text.ts';
import { gridKeys } from './grid-keys.ts';
import { GridBody, type GridBodyProps } from './grid-body.tsx';
import { GridHead } from './grid-head.tsx';
import { GridFoot } from './grid-foot.tsx';
import classes from './grid.module.css';

interface SheetGridProps extends GridBodyProps {
  onPaste: (text: string, code: string) => void;
}

/** The sheet as a spreadsheet: one handler for all keys, clicks and pastes; a row is drawn when it changes. */
export function SheetGrid(props: SheetGridProps) {
  const { model, lines, grid, box } = props;
  const { assessment } = useWords();
  const { layers } = model;
  const { actions, active, edit } = grid;
  const keys = useMemo(() => gridKeys(actions), [actions]);
  const click = (event: MouseEvent) => clickCell(event, props);
  const copy = (event: ClipboardEvent) => copyCell(event, props);
  const paste = (event: ClipboardEvent) => {
    if (edit !== null || active === null || active.column !== actions.ground().entry) return;
    event.preventDefault();
    props.onPaste(event.clipboardData.getData('text/plain'), active.code);
  };
  // Tab reaches the first cell; a press of the mouse says by itself which one it means.
  const focus = ({ target }: FocusEvent) => {
    const cell = cellAt(target);
    if (actions.state().active !== null || active === null) return;
    if (cell?.code === active.code && cell.column === active.column) actions.go(active);
  };
  const isLate = layers.length > 1 && layers.at(-1)?.isOwn === true;
  // The layer that is open stands last: it is brought into sight.
  useLayoutEffect(() => {
    if (isLate) box.current?.scrollTo({ left: box.current.scrollWidth });
  }, [isLate, box]);
  return (
    <div className={classes.box} ref={box}>
      <table
        className={classes.grid}
        role="grid"
        aria-label={assessment.gridLabel}
        aria-rowcount={lines.length + 2}
        onKeyDown={keys}
        onClick={click}
        onCopy={copy}
        onPaste={paste}
        onFocus={focus}
      >
        <GridHead layers={layers} lastYear={model.sheet.document.indexYear - 1} />
        <GridBody {...props} />
        <GridFoot model={model} />
      </table>
    </div>
  );
}

const cellAt = (target: EventTarget) => {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-column]') : null;
  const code = cell?.closest<HTMLElement>('tr[data-code]')?.dataset['code'];
  const column = cell?.dataset['column'];
  return code === undefined || column === undefined ? null : { code, column };
};

function clickCell(event: MouseEvent, { grid, isPhone, onOpen }: SheetGridProps): void {
  const { target } = event;
  const cell = cellAt(target);
  if (cell === null || !(target instanceof Element)) return;
  if (target.closest('input, select, textarea') !== null) return;
  const { actions, active, edit } = grid;
  if (edit !== null) actions.finish(true);
  if (target.closest('[data-opens]') !== null) {
    actions.go(cell);
    onOpen(cell.code);
    return;
  }
  if (target.closest('[data-edits]') !== null) {
    actions.edit(cell.code, 'row', false);
    return;
  }
  const isSame = active?.code === cell.code && active.column === cell.column;
  const isEntry = cell.column === actions.ground().entry;
  if (isEntry && isPhone) actions.edit(cell.code, 'row', false);
  else if (isEntry && isSame && edit === null) actions.edit(cell.code, 'fitting', false);
  else actions.go(cell);
}

function copyCell(event: ClipboardEvent, { grid, model, lines }: SheetGridProps): void {
  const { active, edit } = grid;
  const line = lines.find(({ code }) => code === active?.code);
  if (edit !== null || line === undefined || active === null) return;
  if (String(getSelection()) !== '') return;
  const isFacts = active.column.startsWith('facts') && line.rule !== undefined;
  const cell = event.currentTarget.querySelector(
    `tr[data-code="${CSS.escape(line.code)}"] [data-column="${active.column}"]`,
  );
  const isOwn = active.column === grid.actions.ground().entry;
  const text =
    isFacts && isOwn && line.rule !== undefined
      ? showCell(line.rule, model.desk.value(line.code).facts)
      : (cell?.textContent ?? '');
  event.clipboardData.setData('text/plain', text);
  event.preventDefault();
}
