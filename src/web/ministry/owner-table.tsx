import { useMemo } from 'react';
import type { MinistryLedger } from '#contract/ministry.ts';
import { PointsText } from '../ui/points-text.tsx';
import type { Column } from '../ui/table/column.ts';
import { DataTable } from '../ui/table/data-table.tsx';
import { useUrlValues } from '../ui/use-url-state.ts';
import { useWords, type Words } from '../words/words.tsx';

type Row = MinistryLedger['owners'][number];

/** Who leads what was lost; a row opens that agency's nodes. */
export function OwnerTable({ ledger }: { ledger: MinistryLedger }) {
  const words = useWords();
  const [, setValues] = useUrlValues();
  const columns = useMemo(() => columnsOf(words), [words]);
  const open = ({ owner }: Row) => {
    if (owner?.agencyId != null)
      setValues({ view: undefined, owner: String(owner.agencyId), only: 'losing' }, 'push');
  };
  return (
    <DataTable
      label={words.ministry.owners}
      rows={ledger.owners}
      columns={columns}
      rowKey={({ owner }) => owner?.agencyId ?? owner?.name ?? ''}
      onOpen={open}
      empty={null}
      prefix="o."
    />
  );
}

const columnsOf = ({ ministry }: Words): Column<Row>[] => [
  { id: 'owner', title: ministry.owner, value: ({ owner }) => owner?.name ?? ministry.noOwner },
  { id: 'lost', title: ministry.lost, kind: 'points', width: 90, value: ({ lost }) => lost },
  {
    id: 'losing',
    title: ministry.losing,
    kind: 'number',
    width: 130,
    value: ({ losing }) => losing,
  },
  {
    id: 'leaves',
    title: ministry.leaves,
    kind: 'number',
    width: 100,
    value: ({ leaves }) => leaves,
  },
  {
    id: 'gap',
    title: ministry.gap,
    kind: 'points',
    width: 90,
    value: ({ gap }) => gap,
    show: ({ gap }) => <PointsText value={gap} signed />,
  },
  {
    id: 'proposed',
    title: ministry.proposed,
    kind: 'number',
    width: 110,
    value: ({ proposed }) => proposed,
  },
  {
    id: 'missing',
    title: ministry.missing,
    kind: 'number',
    width: 120,
    value: ({ missing }) => missing,
  },
];
