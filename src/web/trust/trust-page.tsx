import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { listTrustRoots, type TrustRoot } from '#contract/trust.ts';
import { Answer } from '../ui/answer.tsx';
import { useAsk } from '../ui/api.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { SidePanel } from '../ui/side-panel.tsx';
import { StatusBadge } from '../ui/status-badge.tsx';
import type { Column } from '../ui/table/column.ts';
import { DataTable } from '../ui/table/data-table.tsx';
import { useWords, type Words } from '../words/words.tsx';
import { AddRoot } from './add-root.tsx';
import { WithdrawRoot } from './withdraw-root.tsx';

const columnsOf = ({ trust }: Words): Column<TrustRoot>[] => [
  { id: 'name', title: trust.name, value: ({ name }) => name },
  { id: 'holder', title: trust.holder, value: ({ holder }) => holder },
  {
    id: 'validFrom',
    title: trust.validFrom,
    kind: 'day',
    width: 116,
    value: ({ validFrom }) => validFrom.slice(0, 10),
  },
  {
    id: 'validTo',
    title: trust.validTo,
    kind: 'day',
    width: 116,
    value: ({ validTo }) => validTo.slice(0, 10),
  },
  {
    id: 'fingerprint',
    title: trust.fingerprint,
    width: 300,
    value: ({ fingerprint }) => fingerprint,
    show: ({ fingerprint }) => <span style={{ overflowWrap: 'anywhere' }}>{fingerprint}</span>,
  },
  {
    id: 'state',
    title: trust.state,
    width: 150,
    value: ({ withdrawnAt }) => (withdrawnAt === null ? trust.trusted : trust.notTrusted),
    show: ({ withdrawnAt }) => (
      <StatusBadge tone={withdrawnAt === null ? 'good' : 'idle'}>
        {withdrawnAt === null ? trust.trusted : trust.notTrusted}
      </StatusBadge>
    ),
  },
  { id: 'addedBy', title: trust.addedBy, value: ({ addedBy }) => addedBy, startsHidden: true },
];

/** Which authorities signatures are trusted through. */
export function TrustPage() {
  const words = useWords();
  const { trust } = words;
  const query = useAsk(listTrustRoots, {});
  const [isAdding, setAdding] = useState(false);
  const [chosen, setChosen] = useState<TrustRoot | null>(null);
  return (
    <>
      <PageHeader
        title={trust.title}
        text={trust.text}
        actions={
          <Button leftSection={<Plus size={17} aria-hidden />} onClick={() => setAdding(true)}>
            {trust.add}
          </Button>
        }
      />
      <Answer query={query}>
        {({ roots }) => (
          <DataTable
            label={trust.title}
            rows={roots}
            columns={columnsOf(words)}
            rowKey={({ id }) => id}
            onOpen={(root) => root.withdrawnAt === null && setChosen(root)}
            openKey={chosen?.id ?? null}
            empty={<EmptyState title={trust.emptyTitle} text={trust.emptyText} />}
          />
        )}
      </Answer>
      <SidePanel isOpen={isAdding} onClose={() => setAdding(false)} title={trust.add}>
        <AddRoot onDone={() => setAdding(false)} />
      </SidePanel>
      {chosen !== null && <WithdrawRoot root={chosen} onClose={() => setChosen(null)} />}
    </>
  );
}
