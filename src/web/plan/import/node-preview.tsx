import { useMemo } from 'react';
import type { ImportedPlan, PlanNode } from '#domain/plan/plan.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PointsText } from '../../ui/points-text.tsx';
import type { Column } from '../../ui/table/column.ts';
import { TreeTable } from '../../ui/tree/tree-table.tsx';
import { useWords, type Words } from '../../words/words.tsx';

/** A node with a key of its own: a faulty file may print a code twice. */
interface NodeRow extends PlanNode {
  key: string;
  parentKey: string | null;
}

const keyOf = ({ key }: NodeRow): string => key;
const parentOf = ({ parentKey }: NodeRow): string | null => parentKey;

/** The index tree as read, with its totals. */
export function NodePreview({ plan: { rubric } }: { plan: ImportedPlan }) {
  const words = useWords();
  const { planImport } = words;
  const rows = useMemo(() => rowsOf(rubric.nodes), [rubric.nodes]);
  const columns = useMemo(() => columnsOf(words), [words]);
  if (rows.length === 0)
    return <EmptyState title={planImport.emptyTitle} text={planImport.emptyText} />;
  const { maxPoints, previousScore, target } = rubric.totals;
  return (
    <TreeTable
      label={planImport.tabs.node}
      rows={rows}
      columns={columns}
      keyOf={keyOf}
      parentOf={parentOf}
      prefix="n."
      foot={{
        name: planImport.totals,
        max: <PointsText value={maxPoints} />,
        previous: <PointsText value={previousScore.printed ?? previousScore.summed} />,
        target: <PointsText value={target} decimals={2} />,
      }}
    />
  );
}

function rowsOf(nodes: readonly PlanNode[]): NodeRow[] {
  const seen = new Set<string>();
  const codes = new Set(nodes.map(({ code }) => code));
  return nodes.map((node, at) => {
    const key = seen.has(node.code) ? `${node.code}#${at}` : node.code;
    seen.add(node.code);
    const hasParent = node.parent !== null && codes.has(node.parent);
    return { ...node, key, parentKey: hasParent ? node.parent : null };
  });
}

const columnsOf = ({ planImport }: Words): Column<NodeRow>[] => [
  { id: 'code', title: planImport.code, value: ({ code }) => code },
  {
    id: 'name',
    title: planImport.name,
    value: ({ name, residual }) => (residual ? `${name} (${planImport.residual})` : name),
  },
  {
    id: 'max',
    title: planImport.totalMax,
    kind: 'points',
    width: 80,
    value: ({ maxPoints }) => maxPoints,
  },
  {
    id: 'previous',
    title: planImport.fields['previousScore'] ?? '',
    kind: 'points',
    width: 100,
    value: ({ previousScore }) => previousScore,
  },
  {
    id: 'target',
    title: planImport.totalTarget,
    kind: 'points',
    width: 90,
    value: ({ target }) => target,
  },
  {
    id: 'lead',
    title: planImport.leads,
    width: 220,
    value: ({ lead }) =>
      lead.name === null || lead.basis === 'printed'
        ? lead.name
        : `${lead.name} (${planImport.proposed})`,
  },
  {
    id: 'line',
    title: planImport.lineNumber,
    kind: 'number',
    width: 70,
    value: ({ line }) => line,
  },
];
