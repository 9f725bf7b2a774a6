import { useMemo } from 'react';
import { listTargets, type TargetRow } from '#contract/target.ts';
import { Answer } from '../ui/answer.tsx';
import { useAsk } from '../ui/api.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { SidePanel } from '../ui/side-panel.tsx';
import { DataTable } from '../ui/table/data-table.tsx';
import { useUrlState } from '../ui/use-url-state.ts';
import { WithPlan, type PlanSummary } from '../ui/with-plan.tsx';
import { useWords } from '../words/words.tsx';
import { StateCounts } from './state-counts.tsx';
import { targetColumns } from './target-columns.tsx';
import { TargetPanel } from './target-panel.tsx';

/** The quantified targets of a plan: what is asked, what is reached by which figure. */
export function TargetPage() {
  return <WithPlan>{(plan) => <PlanTargets plan={plan} />}</WithPlan>;
}

function PlanTargets({ plan }: { plan: PlanSummary }) {
  const { target } = useWords();
  const query = useAsk(listTargets, { planId: plan.id });
  return (
    <>
      <PageHeader title={target.title} text={`${plan.number} · ${target.text}`} />
      <Answer query={query}>
        {({ targets }) =>
          targets.length === 0 ? (
            <EmptyState title={target.emptyTitle} text={target.emptyText} />
          ) : (
            <Targets targets={targets} />
          )
        }
      </Answer>
    </>
  );
}

function Targets({ targets }: { targets: readonly TargetRow[] }) {
  const words = useWords();
  const columns = useMemo(() => targetColumns(words), [words]);
  const [openId, setOpenId] = useUrlState('target');
  const open = targets.find(({ id }) => String(id) === openId);
  return (
    <>
      <StateCounts targets={targets} />
      <DataTable
        label={words.target.title}
        rows={targets}
        columns={columns}
        rowKey={({ id }) => id}
        onOpen={({ id }) => setOpenId(String(id), 'push')}
        openKey={open?.id ?? null}
        empty={null}
      />
      <SidePanel
        isOpen={openId !== ''}
        onClose={() => setOpenId('')}
        title={words.target.one}
        width={560}
      >
        {open === undefined ? words.target.gone : <TargetPanel key={open.id} target={open} />}
      </SidePanel>
    </>
  );
}
