import { useMemo } from 'react';
import type { compareEditions } from '#contract/edition.ts';
import type { OutputOf } from '#contract/route.ts';
import { points, type Points } from '#domain/points/points.ts';
import { formatPoints } from '#domain/text/vietnamese.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import type { Column } from '../ui/table/column.ts';
import { DataTable } from '../ui/table/data-table.tsx';
import { useWords, type Words } from '../words/words.tsx';
import { ruleInWords } from './rule-text.tsx';

export type Change = OutputOf<typeof compareEditions>['changes'][number];
type MaximumOf = (code: string) => Points;

interface ChangeTableProps {
  changes: readonly Change[];
  /** A rule's words name the points of its node. */
  maxima: ReadonlyMap<string, Points>;
  prefix: string;
}

/** What differs between two editions, node by node. */
export function ChangeTable({ changes, maxima, prefix }: ChangeTableProps) {
  const words = useWords();
  const { edition } = words;
  const columns = useMemo(
    () => columnsOf(words, (code) => maxima.get(code) ?? points('100')),
    [words, maxima],
  );
  return (
    <DataTable
      label={edition.change}
      rows={changes}
      columns={columns}
      rowKey={({ kind, code }) => `${kind} ${code}`}
      empty={<EmptyState title={edition.noChange} text={edition.noChangeText} />}
      prefix={prefix}
    />
  );
}

function columnsOf(words: Words, maximumOf: MaximumOf): Column<Change>[] {
  const { edition } = words;
  return [
    { id: 'code', title: edition.code, width: 80, value: ({ code }) => code },
    {
      id: 'kind',
      title: edition.change,
      width: 120,
      filter: 'choice',
      value: ({ kind }) => edition.changes[kind],
    },
    {
      id: 'name',
      title: edition.nodeName,
      value: (change) => (change.kind === 'reworded' ? change.after : change.name),
    },
    {
      id: 'before',
      title: edition.before,
      value: (change) => sideOf(words, change, 'before', maximumOf),
    },
    {
      id: 'after',
      title: edition.after,
      value: (change) => sideOf(words, change, 'after', maximumOf),
    },
  ];
}

function sideOf(
  words: Words,
  change: Change,
  side: 'before' | 'after',
  maximumOf: MaximumOf,
): string | null {
  const { edition } = words;
  switch (change.kind) {
    case 'added':
      return side === 'after' ? formatPoints(change.maxPoints) : null;
    case 'removed':
      return side === 'before' ? formatPoints(change.maxPoints) : null;
    case 'reWeighted':
      return formatPoints(change[side]);
    case 'reworded':
      return change[side];
    case 'moved':
      return change[side] ?? edition.atRoot;
    case 'ruleChanged':
      return ruleInWords(words, change[side], maximumOf(change.code));
    case 'detailChanged':
      return side === 'after'
        ? change.fields.map((field) => edition.details[field]).join(', ')
        : null;
  }
}

export const maximaOf = (nodes: readonly { code: string; maxPoints: Points }[]) =>
  new Map(nodes.map(({ code, maxPoints }) => [code, maxPoints] as const));
