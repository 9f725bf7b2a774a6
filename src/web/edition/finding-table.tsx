import { useMemo } from 'react';
import { EmptyState } from '../ui/empty-state.tsx';
import { StatusBadge } from '../ui/status-badge.tsx';
import type { Column } from '../ui/table/column.ts';
import { DataTable } from '../ui/table/data-table.tsx';
import { useUrlValues } from '../ui/use-url-state.ts';
import { useWords, type Words } from '../words/words.tsx';
import type { FullEdition } from './edition.ts';

type Finding = FullEdition['findings'][number];

/** What is to settle, errors first; a row opens its node. */
export function FindingTable({ findings }: { findings: Finding[] }) {
  const words = useWords();
  const { edition } = words;
  const [, setValues] = useUrlValues();
  const columns = useMemo(() => columnsOf(words), [words]);
  const sorted = useMemo(
    () => findings.toSorted((a, b) => a.severity.localeCompare(b.severity)),
    [findings],
  );
  return (
    <DataTable
      label={edition.tabs.findings}
      rows={sorted}
      columns={columns}
      rowKey={({ code, node, message }) => `${code} ${node} ${message}`}
      onOpen={({ node }) => {
        if (node !== null) setValues({ tab: undefined, node }, 'push');
      }}
      empty={<EmptyState title={edition.findings.none} text={edition.findings.noneText} />}
      prefix="f"
    />
  );
}

const columnsOf = ({ edition }: Words): Column<Finding>[] => [
  { id: 'node', title: edition.code, width: 90, value: ({ node }) => node },
  {
    id: 'severity',
    title: edition.findings.severity,
    width: 130,
    filter: 'choice',
    value: ({ severity }) => edition.findings[severity],
    show: ({ severity }) => (
      <StatusBadge tone={severity === 'error' ? 'bad' : 'warn'}>
        {edition.findings[severity]}
      </StatusBadge>
    ),
  },
  { id: 'message', title: edition.findings.message, value: ({ message }) => message },
];
