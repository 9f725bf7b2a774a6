import { useMemo } from 'react';
import { carryTargets } from '#contract/crosswalk.ts';
import { listPlans } from '#contract/plan.ts';
import type { OutputOf } from '#contract/route.ts';
import { useAsk } from '../ui/api.ts';
import { Section } from '../ui/section.tsx';
import type { Column } from '../ui/table/column.ts';
import { DataTable } from '../ui/table/data-table.tsx';
import { useWords, type Words } from '../words/words.tsx';

type CarriedRow = OutputOf<typeof carryTargets>['rows'][number];
type Pair = { editionId: number; from: number };

/** The targets and last year's points of the latest plan under this edition's codes. */
export function CarriedTable({ pair }: { pair: Pair }) {
  const { data } = useAsk(listPlans, {});
  const planId = data?.plans[0]?.id;
  return planId === undefined ? null : <Carried pair={pair} planId={planId} />;
}

function Carried({ pair, planId }: { pair: Pair; planId: number }) {
  const words = useWords();
  const { data } = useAsk(carryTargets, { ...pair, planId });
  const columns = useMemo(() => columnsOf(words), [words]);
  const rows = useMemo(
    () =>
      data?.rows.filter(({ target, previousScore }) => (target ?? previousScore) !== null) ?? [],
    [data],
  );
  if (rows.length === 0) return null;
  return (
    <Section title={words.edition.crosswalk.carried}>
      <DataTable
        label={words.edition.crosswalk.carried}
        rows={rows}
        columns={columns}
        rowKey={({ code }) => code}
        empty={null}
        prefix="t"
      />
    </Section>
  );
}

const columnsOf = ({ edition, common }: Words): Column<CarriedRow>[] => [
  { id: 'code', title: edition.code, value: ({ code }) => code },
  {
    id: 'target',
    title: edition.crosswalk.target,
    kind: 'points',
    value: ({ target }) => target,
  },
  {
    id: 'previous',
    title: edition.crosswalk.previous,
    kind: 'points',
    value: ({ previousScore }) => previousScore,
  },
  {
    id: 'comparable',
    title: edition.crosswalk.comparable,
    value: ({ isComparable }) => (isComparable ? common.yes : common.no),
  },
];
