import { useMemo } from 'react';
import { isZero } from '#domain/points/points.ts';
import type { Ledger } from '#contract/finding.ts';
import { PointsText } from '../ui/points-text.tsx';
import { StatusBadge } from '../ui/status-badge.tsx';
import type { Column } from '../ui/table/column.ts';
import { DataTable } from '../ui/table/data-table.tsx';
import { useWords, type Words } from '../words/words.tsx';

type Row = Ledger['rows'][number];

const differs = ({ difference }: Row): boolean => difference !== null && !isZero(difference);
const keyOf = ({ code, figure }: Row): string => `${code ?? ''}:${figure}`;

/** Every printed figure beside the sum of its parts, differences first. */
export function LedgerTable({ rows }: { rows: readonly Row[] }) {
  const words = useWords();
  const columns = useMemo(() => columnsOf(words), [words]);
  const sorted = useMemo(
    () => [...rows].sort((a, b) => Number(differs(b)) - Number(differs(a))),
    [rows],
  );
  return (
    <DataTable
      label={words.finding.groups.ledger}
      rows={sorted}
      columns={columns}
      rowKey={keyOf}
      empty={null}
      prefix="s."
    />
  );
}

function columnsOf({ finding }: Words): Column<Row>[] {
  const verdict = (row: Row): string =>
    row.difference === null ? finding.notPrinted : differs(row) ? finding.differs : finding.agrees;
  return [
    {
      id: 'name',
      title: finding.node,
      value: ({ code, name }) => (code === null ? finding.total : `${code}. ${name}`),
    },
    {
      id: 'figure',
      title: finding.figure,
      value: ({ figure }) => finding.figures[figure],
      filter: 'choice',
    },
    { id: 'printed', title: finding.printed, kind: 'points', value: ({ printed }) => printed },
    { id: 'summed', title: finding.summed, kind: 'points', value: ({ summed }) => summed },
    {
      id: 'difference',
      title: finding.difference,
      kind: 'points',
      value: ({ difference }) => difference,
      show: ({ difference }) => <PointsText value={difference} signed />,
    },
    {
      id: 'verdict',
      title: finding.verdict,
      value: verdict,
      filter: 'choice',
      show: (row) => (
        <StatusBadge tone={row.difference === null ? 'idle' : differs(row) ? 'warn' : 'good'}>
          {verdict(row)}
        </StatusBadge>
      ),
    },
    { id: 'line', title: finding.lineColumn, kind: 'number', value: ({ line }) => line },
  ];
}
