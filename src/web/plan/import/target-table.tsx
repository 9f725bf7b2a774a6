import { useMemo } from 'react';
import type { PlanTarget } from '#domain/plan/plan.ts';
import { formatPoints } from '#domain/text/vietnamese.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import type { Column } from '../../ui/table/column.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { useWords, type Words } from '../../words/words.tsx';

/** The quantified targets as read. */
export function TargetTable({ targets }: { targets: readonly PlanTarget[] }) {
  const words = useWords();
  const columns = useMemo(() => columnsOf(words), [words]);
  return (
    <DataTable
      label={words.planImport.tabs.target}
      rows={targets}
      columns={columns}
      rowKey={({ section, text }) => `${section}:${text}`}
      empty={<EmptyState title={words.planImport.emptyTitle} text={words.planImport.emptyText} />}
      prefix="c."
    />
  );
}

function columnsOf({ planImport }: Words): Column<PlanTarget>[] {
  const valueOf = ({ comparator, value, unit }: PlanTarget): string =>
    value === null
      ? planImport.direction
      : planImport.comparators[comparator](`${formatPoints(value)} ${unit}`);
  return [
    { id: 'section', title: planImport.section, width: 80, value: ({ section }) => section },
    { id: 'text', title: planImport.targetText, value: ({ text }) => text },
    { id: 'value', title: planImport.targetValue, value: valueOf },
    { id: 'base', title: planImport.baseYear, width: 120, value: ({ baseYear }) => baseYear },
    {
      id: 'line',
      title: planImport.lineNumber,
      kind: 'number',
      width: 70,
      value: ({ line }) => line,
    },
  ];
}
