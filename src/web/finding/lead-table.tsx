import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Column } from '../ui/table/column.ts';
import { DataTable } from '../ui/table/data-table.tsx';
import { useWords, type Words } from '../words/words.tsx';
import type { LeadRow } from './lead-row.ts';
import { pickColumn } from './pick-column.tsx';

interface LeadTableProps {
  rows: readonly LeadRow[];
  /** Ids of the chosen nodes; null where the reader may not confirm. */
  chosen: ReadonlySet<number> | null;
  onChoose: (chosen: ReadonlySet<number>) => void;
}

/** Proposed leads with their reason beside the blank row of the paper. */
export function LeadTable({ rows, chosen, onChoose }: LeadTableProps) {
  const words = useWords();
  const columns = useMemo(() => {
    const shown = columnsOf(words);
    if (chosen === null) return shown;
    return [pickColumn(words, chosen, onChoose, name), ...shown];
  }, [words, chosen, onChoose]);
  return (
    <DataTable
      label={words.finding.groups.lead}
      rows={rows}
      columns={columns}
      rowKey={({ node }) => node.id}
      empty={null}
      prefix="l."
    />
  );
}

const name = {
  idOf: ({ node }: LeadRow) => node.id,
  labelOf: ({ node }: LeadRow) => node.code,
};

const columnsOf = ({ finding }: Words): Column<LeadRow>[] => [
  {
    id: 'code',
    title: finding.code,
    width: 72,
    value: ({ node }) => node.code,
    show: ({ node }) => (
      <Anchor
        fz="inherit"
        renderRoot={(props) => (
          <Link {...props} to="/bo-chi-so" search={{ node: node.code } as never} />
        )}
      >
        {node.code}
      </Anchor>
    ),
  },
  { id: 'name', title: finding.node, value: ({ node }) => node.name },
  {
    id: 'lead',
    title: finding.proposal,
    width: 190,
    value: ({ node }) => node.lead.name,
    filter: 'choice',
  },
  { id: 'reason', title: finding.reason, value: ({ node }) => capitalised(node.lead.reason) },
  {
    id: 'source',
    title: finding.sourceLine,
    value: ({ node, lineText }) =>
      node.line === null ? null : `${node.line}: ${(lineText ?? '').replaceAll('\t', ' | ')}`,
    show: ({ node, lineText }) =>
      node.line === null ? (
        finding.notPrinted
      ) : (
        <>
          {finding.line(node.line)}
          {lineText !== null && (
            <Text size="xs" c="dimmed">
              {lineText.replaceAll('\t', ' | ')}
            </Text>
          )}
        </>
      ),
  },
];

const capitalised = (text: string | null): string | null =>
  text === null ? null : text.charAt(0).toUpperCase() + text.slice(1);
