import { Alert, Stack, Title } from '@mantine/core';
import { useMemo } from 'react';
import type { readTask } from '#contract/task.ts';
import type { OutputOf } from '#contract/route.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { DataTable } from '../ui/table/data-table.tsx';
import { useWords } from '../words/words.tsx';
import { holderColumns, orderHolders } from './holder-columns.tsx';

interface HoldersProps {
  task: OutputOf<typeof readTask>;
  onOpen: (obligationId: number) => void;
}

/** Every agency that holds a part, those who have not delivered first. */
export function Holders({ task, onOpen }: HoldersProps) {
  const words = useWords();
  const { obligation } = words;
  const rows = useMemo(() => orderHolders(task.obligations), [task.obligations]);
  const columns = useMemo(() => holderColumns(words), [words]);
  return (
    <Stack gap="xs" component="section">
      <Title order={2}>{`${obligation.holders} (${rows.length})`}</Title>
      {task.unresolved.length > 0 && (
        <Alert color="orange">{obligation.unresolved(task.unresolved.join('; '))}</Alert>
      )}
      <DataTable
        label={obligation.holders}
        rows={rows}
        columns={columns}
        rowKey={({ id }) => id}
        onOpen={({ id }) => onOpen(id)}
        prefix="h."
        empty={<EmptyState title={obligation.noHolders} text={obligation.noHoldersText} />}
      />
    </Stack>
  );
}
