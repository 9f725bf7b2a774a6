import type { KeyboardEvent, MouseEvent } from 'react';
import { CellContent } from '../table/cell-content.tsx';
import { isFigure, type Column } from '../table/column.ts';
import { isControl } from '../table/is-control.ts';
import { ActiveRow } from './active-row.ts';
import { Branch } from './branch.tsx';
import type { TreeRow } from './flatten.ts';
import classes from './tree.module.css';

interface TreeRowLineProps<Row> {
  line: TreeRow<Row>;
  index: number;
  columns: readonly Column<Row>[];
  isOpen: boolean;
  isActive: boolean;
  onFocus: (index: number) => void;
  onOpen?: (row: Row) => void;
  onToggle: (key: string, isExpanded: boolean) => void;
  measure?: (element: Element | null) => void;
}

/** One row of a tree; the row itself takes the focus, Enter opens it. */
export function TreeRowLine<Row>(props: TreeRowLineProps<Row>) {
  const { line, index, columns, isOpen, isActive, onFocus, onOpen, onToggle, measure } = props;
  const openByKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.target === event.currentTarget) onOpen?.(line.row);
  };
  const openByClick = (event: MouseEvent) => {
    if (!isControl(event.target)) onOpen?.(line.row);
  };
  return (
    <tr
      role="row"
      ref={measure}
      className={classes.row}
      data-index={index}
      data-row-focus={index}
      data-level={line.level}
      data-open={isOpen || undefined}
      data-opens={onOpen !== undefined || undefined}
      aria-rowindex={index + 2}
      aria-level={line.level}
      aria-posinset={line.place}
      aria-setsize={line.siblings}
      aria-expanded={line.hasChildren ? line.isExpanded : undefined}
      tabIndex={isActive ? 0 : -1}
      onFocus={() => onFocus(index)}
      onKeyDown={openByKey}
      onClick={openByClick}
    >
      {columns.map((column, place) => (
        <td
          key={column.id}
          role={place < 2 ? 'rowheader' : 'gridcell'}
          data-figure={isFigure(column.kind) || undefined}
        >
          {place === 0 ? (
            <Branch line={line} code={column} onToggle={onToggle} />
          ) : (
            <ActiveRow value={isActive}>
              <CellContent column={column} row={line.row} />
            </ActiveRow>
          )}
        </td>
      ))}
    </tr>
  );
}
