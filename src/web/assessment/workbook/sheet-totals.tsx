import { useMemo } from 'react';
import type { ScoresPreview } from '#contract/assessment-file.ts';
import type { Column } from '../../ui/table/column.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { useWords, type Words } from '../../words/words.tsx';

type Outcome = ScoresPreview['sheets'][number];

/** What the sheets come to, before and after. */
export function SheetTotals({ sheets }: { sheets: readonly Outcome[] }) {
  const words = useWords();
  const columns = useMemo(() => columnsOf(words), [words]);
  return (
    <DataTable
      label={words.scoreFile.sheets}
      rows={sheets}
      columns={columns}
      rowKey={({ sheetId }) => sheetId}
      empty={null}
      prefix="p."
    />
  );
}

const columnsOf = ({ scoreFile }: Words): Column<Outcome>[] => [
  { id: 'unit', title: scoreFile.unit, value: ({ unit }) => unit },
  {
    id: 'changes',
    title: scoreFile.criteria,
    kind: 'number',
    width: 110,
    value: ({ changes }) => changes,
  },
  {
    id: 'before',
    title: scoreFile.totalBefore,
    kind: 'points',
    width: 130,
    value: ({ totalBefore }) => totalBefore,
  },
  {
    id: 'after',
    title: scoreFile.totalAfter,
    kind: 'points',
    width: 130,
    value: ({ totalAfter }) => totalAfter,
  },
];
