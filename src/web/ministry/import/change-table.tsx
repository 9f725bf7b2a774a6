import { useMemo } from 'react';
import type { FiguresPreview } from '#contract/ministry-file.ts';
import type { Points } from '#domain/points/points.ts';
import { formatPoints } from '#domain/text/vietnamese.ts';
import type { Column } from '../../ui/table/column.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { useWords, type Words } from '../../words/words.tsx';

type Change = FiguresPreview['changes'][number];

/** What stands beside what would be written. */
export function ChangeTable({ changes }: { changes: readonly Change[] }) {
  const words = useWords();
  const columns = useMemo(() => columnsOf(words), [words]);
  return (
    <DataTable
      label={words.ministry.changes}
      rows={changes}
      columns={columns}
      rowKey={({ row }) => row}
      empty={null}
      prefix="k."
    />
  );
}

const columnsOf = (words: Words): Column<Change>[] => [
  {
    id: 'code',
    title: words.ministry.code,
    width: 110,
    value: ({ code }) => code ?? words.ministry.totalRow,
  },
  {
    id: 'name',
    title: words.ministry.name,
    value: ({ name, code }) => (code === null ? null : name),
  },
  {
    id: 'before',
    title: words.ministry.before,
    width: 230,
    value: ({ before }) => figureText(before, words),
  },
  {
    id: 'after',
    title: words.ministry.after,
    width: 230,
    value: ({ after }) => figureText(after, words),
  },
  { id: 'reason', title: words.ministry.reason, width: 220, value: ({ after }) => after.reason },
  {
    id: 'row',
    title: words.fileImport.row,
    kind: 'number',
    width: 70,
    value: ({ row }) => row,
  },
];

function figureText(figure: Change['before'], { ministry }: Words): string {
  if (figure === null) return ministry.unknown;
  const shown = (value: Points | null) => (value === null ? ministry.unknown : formatPoints(value));
  const points = figure.state === 'notApplicable' ? ministry.notApplicable : shown(figure.points);
  return ministry.figureText(shown(figure.selfPoints), points);
}
