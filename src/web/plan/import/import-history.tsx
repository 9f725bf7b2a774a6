import { Anchor, Text } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { addressOf } from '#contract/call.ts';
import { downloadDocument, listPlans, readPlan } from '#contract/plan.ts';
import type { OutputOf } from '#contract/route.ts';
import { queryOf, useAsk } from '../../ui/api.ts';
import { formatInstant } from '../../ui/instant-text.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import type { Column } from '../../ui/table/column.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { useWords, type Words } from '../../words/words.tsx';

type PlanRead = OutputOf<typeof readPlan>;
type ImportRow = PlanRead['documents'][number] & { planNumber: string };

/** Every file imported so far, its original to be had again. */
export function ImportHistory() {
  const words = useWords();
  const { planImport } = words;
  const plans = useAsk(listPlans, {}).data?.plans ?? [];
  const reads = useQueries({ queries: plans.map(({ id }) => queryOf(readPlan, { planId: id })) });
  const rows = reads.flatMap(({ data }) => (data === undefined ? [] : importsOf(data)));
  const columns = useMemo(() => columnsOf(words), [words]);
  return (
    <Section title={planImport.history}>
      <DataTable
        label={planImport.history}
        rows={rows}
        columns={columns}
        rowKey={({ id }) => id}
        empty={<Text size="sm">{planImport.noHistory}</Text>}
        prefix="h."
      />
    </Section>
  );
}

const importsOf = ({ number, documents }: PlanRead): ImportRow[] =>
  documents.map((document) => ({ ...document, planNumber: number }));

const columnsOf = ({ planImport }: Words): Column<ImportRow>[] => [
  {
    id: 'file',
    title: planImport.file,
    value: ({ fileName }) => fileName,
    show: ({ id, fileName }) => (
      <Anchor
        fz="inherit"
        href={addressOf(downloadDocument, { documentId: id })}
        download
        title={planImport.download}
      >
        {fileName}
      </Anchor>
    ),
  },
  { id: 'plan', title: planImport.plan, value: ({ planNumber }) => planNumber },
  {
    id: 'at',
    title: planImport.importedAt,
    value: ({ importedAt }) => formatInstant(importedAt),
    // Newest first when sorted down, whatever the words.
    sortBy: ({ importedAt }) => Date.parse(importedAt),
  },
  {
    id: 'by',
    title: planImport.importedBy,
    value: ({ importedBy }) => importedBy ?? planImport.system,
  },
  {
    id: 'state',
    title: planImport.state,
    value: ({ isCurrent }) => (isCurrent ? planImport.current : planImport.past),
    show: ({ isCurrent }) => (
      <StatusBadge tone={isCurrent ? 'good' : 'idle'}>
        {isCurrent ? planImport.current : planImport.past}
      </StatusBadge>
    ),
  },
  {
    id: 'sha256',
    title: planImport.fingerprint,
    startsHidden: true,
    value: ({ sha256 }) => sha256,
  },
];
