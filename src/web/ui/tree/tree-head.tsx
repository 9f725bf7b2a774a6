import { isFigure, type Column } from '../table/column.ts';

/** The heads of a tree do not sort: its order is its meaning. */
export function TreeHead<Row>({ columns }: { columns: readonly Column<Row>[] }) {
  return (
    <thead role="rowgroup">
      <tr role="row">
        {columns.map(({ id, title, width, kind }) => (
          <th
            key={id}
            role="columnheader"
            scope="col"
            style={{ width, minWidth: width }}
            data-figure={isFigure(kind) || undefined}
          >
            {title}
          </th>
        ))}
      </tr>
    </thead>
  );
}
