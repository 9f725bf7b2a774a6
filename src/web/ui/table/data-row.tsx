import { UnstyledButton } from '@mantine/core';
import type { MouseEvent } from 'react';
import { CellContent } from './cell-content.tsx';
import { isFigure, type Column } from './column.ts';
import { isControl } from './is-control.ts';
import classes from './table.module.css';

interface DataRowProps<Row> {
  row: Row;
  index: number;
  columns: readonly Column<Row>[];
  isOpen: boolean;
  /** The row Tab reaches. */
  isActive: boolean;
  onFocus: (index: number) => void;
  onOpen?: (row: Row) => void;
  measure?: (element: Element | null) => void;
}

/** One row; its first cell is the button that opens it, and a click anywhere does the same. */
export function DataRow<Row>(props: DataRowProps<Row>) {
  const { row, index, columns, isOpen, isActive, onFocus, onOpen, measure } = props;
  const openByClick = (event: MouseEvent) => {
    if (!isControl(event.target)) onOpen?.(row);
  };
  return (
    <tr
      role="row"
      ref={measure}
      data-index={index}
      data-open={isOpen || undefined}
      data-opens={onOpen !== undefined || undefined}
      aria-rowindex={index + 2}
      onClick={onOpen === undefined ? undefined : openByClick}
    >
      {columns.map((column, place) => (
        <td
          key={column.id}
          role={place === 0 ? 'rowheader' : 'cell'}
          data-title={column.title}
          data-figure={isFigure(column.kind) || undefined}
          className={column.isControl === true ? classes.control : undefined}
        >
          {place === 0 && onOpen !== undefined ? (
            <UnstyledButton
              className={classes.open}
              data-row-focus={index}
              tabIndex={isActive ? 0 : -1}
              onFocus={() => onFocus(index)}
              onClick={() => onOpen(row)}
            >
              <CellContent column={column} row={row} />
            </UnstyledButton>
          ) : (
            <span className={classes.value}>
              <CellContent column={column} row={row} />
            </span>
          )}
        </td>
      ))}
    </tr>
  );
}
