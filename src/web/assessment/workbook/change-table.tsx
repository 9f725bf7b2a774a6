import { useMemo } from 'react';
import type { ScoresPreview } from '#contract/assessment-file.ts';
import type { Column } from '../../ui/table/column.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { useWords, type Words } from '../../words/words.tsx';

type Change = ScoresPreview['changes'][number];

/** What stands in each cell beside what would be written, with the points it comes to. */
export function ChangeTable({ changes }: { changes: readonly Change[] }) {
  const words = useWords();
  const isOneUnit = changes.every(({ sheetId }) => sheetId === changes[0]?.sheetId);
  const columns = useMemo(() => columnsOf(words, isOneUnit), [words, isOneUnit]);
  return (
    <DataTable
      label={words.scoreFile.changes}
      rows={changes}
      columns={columns}
      rowKey={({ row, cell, label }) => `${row}:${cell ?? ''}:${label}`}
      empty={null}
      prefix="k."
    />
  );
}

const columnsOf = ({ scoreFile }: Words, isOneUnit: boolean): Column<Change>[] => [
  { id: 'code', title: scoreFile.code, width: 80, value: ({ code }) => code },
  {
    id: 'unit',
    title: scoreFile.unit,
    width: 170,
    filter: isOneUnit ? undefined : 'choice',
    value: ({ unit }) => unit,
    startsHidden: isOneUnit,
  },
  { id: 'label', title: scoreFile.label, value: ({ label }) => label },
  {
    id: 'before',
    title: scoreFile.before,
    width: 150,
    value: ({ before }) => (before === '' ? scoreFile.empty : before),
  },
  {
    id: 'after',
    title: scoreFile.after,
    width: 150,
    value: ({ after }) => (after === '' ? scoreFile.empty : after),
  },
  {
    id: 'points',
    title: scoreFile.points,
    kind: 'points',
    width: 80,
    value: ({ pointsBefore }) => pointsBefore,
  },
  {
    id: 'pointsAfter',
    title: scoreFile.pointsAfter,
    kind: 'points',
    width: 90,
    value: ({ pointsAfter }) => pointsAfter,
  },
  { id: 'cell', title: scoreFile.cell, width: 70, value: ({ cell }) => cell },
];
