import type { ReactNode } from 'react';
import { isFigure, type Column } from '../table/column.ts';

interface TreeFootProps<Row> {
  columns: readonly Column<Row>[];
  /** By the column's id. */
  cells: Readonly<Record<string, ReactNode>>;
}

/** The totals of a tree, in sight while the rows scroll. */
export function TreeFoot<Row>({ columns, cells }: TreeFootProps<Row>) {
  return (
    <tfoot role="rowgroup">
      <tr role="row">
        {columns.map(({ id, kind }, place) => (
          <td
            key={id}
            role={place === 1 ? 'rowheader' : 'gridcell'}
            data-figure={isFigure(kind) || undefined}
          >
            {cells[id]}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
