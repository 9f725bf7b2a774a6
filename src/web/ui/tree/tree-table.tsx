import { Stack } from '@mantine/core';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useWords } from '../../words/words.tsx';
import { EmptyState } from '../empty-state.tsx';
import { ClearFilters } from '../table/clear-filters.tsx';
import type { Column } from '../table/column.ts';
import { DrawnRows } from '../table/drawn-rows.tsx';
import tableClasses from '../table/table.module.css';
import type { ServerExport } from '../table/export-menu.tsx';
import { TableToolbar } from '../table/table-toolbar.tsx';
import { useTableView } from '../table/use-table-view.ts';
import { useRowFocus } from '../use-row-focus.ts';
import { manyRichRows, useVirtualRows } from '../use-virtual-rows.ts';
import { branchKey } from './branch-key.ts';
import { LevelChoice } from './level-choice.tsx';
import { TreeFoot } from './tree-foot.tsx';
import { TreeHead } from './tree-head.tsx';
import { TreeRowLine } from './tree-row.tsx';
import classes from './tree.module.css';
import { useTreeView } from './use-tree-view.ts';

export interface TreeTableProps<Row extends object> {
  label: string;
  /** Parents before their children, siblings in order; stable. */
  rows: readonly Row[];
  /** The first is the code, the second the name: both stay in sight when the rest scrolls. */
  columns: readonly Column<Row>[];
  /** Both functions of module scope. */
  keyOf: (row: Row) => string;
  parentOf: (row: Row) => string | null;
  /** Keeps these rows and their ancestors: a filter of the feature's own. */
  isWanted?: (row: Row) => boolean;
  onOpen?: (row: Row) => void;
  openKey?: string | null;
  toolbar?: ReactNode;
  /** A last row that stays in sight: what stands under each column, by its id. */
  foot?: Readonly<Record<string, ReactNode>>;
  serverExport?: ServerExport;
  /** Removes the feature's own filters, when nothing is left in sight. */
  onClear?: () => void;
  /** Tells several tables of one page apart in the address. */
  prefix?: string;
}

const rowHeight = 38;

/** A tree of figures: expands by level, is searched and walked by keys, draws what is in sight. */
export function TreeTable<Row extends object>(props: TreeTableProps<Row>) {
  const { label, columns, onOpen, openKey = null, prefix = '' } = props;
  const words = useWords();
  const view = useTableView(columns, prefix);
  const search = { text: view.search, isWanted: props.isWanted };
  const tree = useTreeView(props, columns, search, prefix);
  const shown = columns.filter(({ id }, place) => place < 2 || view.shown.has(id));
  const box = useRef<HTMLDivElement>(null);
  const focus = useRowFocus(tree.visible.length, box);
  const virtual = useVirtualRows(tree.visible.length, rowHeight, box, {
    few: manyRichRows,
    kept: focus.active,
  });
  const walk = (event: KeyboardEvent) => {
    if (focus.moveByKey(event)) return;
    const step = branchKey(event, tree.visible, focus.active);
    if (step === null) return;
    event.preventDefault();
    if (step.focus !== undefined) focus.focusRow(step.focus);
    else tree.toggle(step.key, step.isExpanded);
  };
  const clear = () => {
    view.clear();
    props.onClear?.();
  };
  return (
    <Stack gap="xs">
      <TableToolbar
        label={label}
        view={view}
        columns={columns}
        rows={props.rows}
        matching={tree.matching}
        serverExport={props.serverExport}
      >
        <LevelChoice depth={tree.depth} level={tree.openLevel} onChange={tree.setOpenLevel} />
        {props.toolbar}
      </TableToolbar>
      <div className={tableClasses.box} ref={box}>
        <table
          className={`${tableClasses.table} ${classes.tree}`}
          role="treegrid"
          aria-label={label}
          aria-rowcount={tree.visible.length + 1}
        >
          <TreeHead columns={shown} />
          <tbody role="rowgroup" onKeyDown={walk}>
            <DrawnRows virtual={virtual} span={shown.length}>
              {(index) => {
                const line = tree.visible[index];
                return line === undefined ? null : (
                  <TreeRowLine
                    key={line.key}
                    line={line}
                    index={index}
                    columns={shown}
                    isOpen={line.key === openKey}
                    isActive={index === focus.active}
                    onFocus={focus.setActive}
                    onOpen={onOpen}
                    onToggle={tree.toggle}
                    measure={virtual.measure}
                  />
                );
              }}
            </DrawnRows>
          </tbody>
          {props.foot !== undefined && <TreeFoot columns={shown} cells={props.foot} />}
        </table>
        {tree.visible.length === 0 && (
          <EmptyState
            title={words.table.noMatch}
            text={words.table.noMatchHint}
            action={<ClearFilters onClear={clear} />}
          />
        )}
      </div>
    </Stack>
  );
}
