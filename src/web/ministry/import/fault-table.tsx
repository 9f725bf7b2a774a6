import { useMemo } from 'react';
import type { FiguresPreview } from '#contract/ministry-file.ts';
import type { Column } from '../../ui/table/column.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { useWords, type Words } from '../../words/words.tsx';

type Fault = FiguresPreview['faults'][number];

/** What is wrong, cell by cell. */
export function FaultTable({ faults }: { faults: readonly Fault[] }) {
  const words = useWords();
  const columns = useMemo(() => columnsOf(words), [words]);
  return (
    <DataTable
      label={words.ministry.faults}
      rows={faults}
      columns={columns}
      rowKey={({ row, cell, message }) => `${row}:${cell ?? ''}:${message}`}
      empty={null}
      prefix="l."
    />
  );
}

const columnsOf = ({ ministry }: Words): Column<Fault>[] => [
  { id: 'cell', title: ministry.faultCell, width: 80, value: ({ cell }) => cell },
  { id: 'row', title: ministry.faultRow, kind: 'number', width: 80, value: ({ row }) => row },
  { id: 'message', title: ministry.faultMessage, value: ({ message }) => message },
];
