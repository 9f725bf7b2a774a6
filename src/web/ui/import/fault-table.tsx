import { useMemo } from 'react';
import { useWords, type Words } from '../../words/words.tsx';
import type { Column } from '../table/column.ts';
import { DataTable } from '../table/data-table.tsx';

export interface CellFault {
  /** Of the workbook, where it has several that are read. */
  sheet?: string;
  row: number;
  /** "F12"; null where the fault is the row's. */
  cell: string | null;
  message: string;
  /** Both values, where somebody else has changed the cell. */
  yours?: string | null;
  current?: string | null;
}

/** What is wrong with a file, cell by cell. */
export function FaultTable({ faults }: { faults: readonly CellFault[] }) {
  const words = useWords();
  const columns = useMemo(() => columnsOf(words, faults), [words, faults]);
  return (
    <DataTable
      label={words.fileImport.faults}
      rows={faults}
      columns={columns}
      rowKey={({ sheet, row, cell, message }) => `${sheet ?? ''}:${row}:${cell ?? ''}:${message}`}
      empty={null}
      prefix="l."
    />
  );
}

function columnsOf({ fileImport }: Words, faults: readonly CellFault[]): Column<CellFault>[] {
  const columns: Column<CellFault>[] = [
    { id: 'cell', title: fileImport.cell, width: 80, value: ({ cell }) => cell },
    { id: 'row', title: fileImport.row, kind: 'number', width: 80, value: ({ row }) => row },
    { id: 'message', title: fileImport.message, value: ({ message }) => message },
  ];
  if (faults.some(({ sheet }) => sheet !== undefined))
    columns.unshift({ id: 'sheet', title: fileImport.sheet, value: ({ sheet }) => sheet ?? null });
  if (faults.some(({ yours }) => typeof yours === 'string'))
    columns.push(
      { id: 'yours', title: fileImport.yours, width: 150, value: ({ yours }) => yours ?? null },
      { id: 'now', title: fileImport.current, width: 150, value: ({ current }) => current ?? null },
    );
  return columns;
}
