import { useMemo } from 'react';
import { EmptyState } from '../../ui/empty-state.tsx';
import { StatusBadge, type Tone } from '../../ui/status-badge.tsx';
import type { Column } from '../../ui/table/column.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { useWords, type Words } from '../../words/words.tsx';
import type { Preview } from './use-import.ts';

type Difference = Preview['differences'][number];

const tones: Record<Difference['change'], Tone> = {
  added: 'good',
  removed: 'bad',
  changed: 'warn',
};

/** What confirming would change in the plan that stands. */
export function DifferenceTable({ preview }: { preview: Preview }) {
  const words = useWords();
  const { planImport } = words;
  const columns = useMemo(() => columnsOf(words), [words]);
  return (
    <DataTable
      label={planImport.tabs.difference}
      rows={preview.differences}
      columns={columns}
      rowKey={({ part, change, key, field }) => `${part}:${change}:${key}:${field ?? ''}`}
      empty={
        <EmptyState
          title={planImport.noDifferenceTitle}
          text={
            preview.standing === null ? planImport.noDifferenceNew : planImport.noDifferenceSame
          }
        />
      }
      prefix="d."
    />
  );
}

const columnsOf = ({ planImport }: Words): Column<Difference>[] => [
  {
    id: 'key',
    title: planImport.key,
    width: 130,
    value: ({ key, part }) => planImport.fields[key] ?? (key || planImport.parts[part]),
  },
  {
    id: 'part',
    title: planImport.part,
    width: 110,
    filter: 'choice',
    value: ({ part }) => planImport.parts[part],
  },
  {
    id: 'change',
    title: planImport.change,
    width: 110,
    filter: 'choice',
    value: ({ change }) => planImport.changes[change],
    show: ({ change }) => (
      <StatusBadge tone={tones[change]}>{planImport.changes[change]}</StatusBadge>
    ),
  },
  {
    id: 'field',
    title: planImport.field,
    width: 140,
    value: ({ field }) => (field === null ? null : (planImport.fields[field] ?? field)),
  },
  { id: 'before', title: planImport.before, value: ({ before }) => before },
  { id: 'after', title: planImport.after, value: ({ after }) => after },
];
