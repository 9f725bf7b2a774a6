import { Button, Group, Select } from '@mantine/core';
import type { QueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { listPlans } from '#contract/plan.ts';
import type { OutputOf } from '#contract/route.ts';
import { useWords } from '../words/words.tsx';
import { Answer } from './answer.tsx';
import { queryOf, useAsk } from './api.ts';
import { EmptyState } from './empty-state.tsx';
import { useMay } from './session.tsx';
import { useUrlState, type UrlState } from './use-url-state.ts';

export type PlanSummary = OutputOf<typeof listPlans>['plans'][number];

/** The plan a screen works on: the one of the address (`?plan=`), else the newest. */
const planOf = (plans: readonly PlanSummary[], chosen: string | undefined) =>
  plans.find(({ id }) => String(id) === chosen) ?? plans[0];

/** For `prepare` of a screen: the plan it will work on, and what it asks about that plan. */
export const preparePlan =
  (ask: (client: QueryClient, planId: PlanSummary['id']) => Promise<unknown>) =>
  async (client: QueryClient, search: UrlState): Promise<void> => {
    const { plans } = await client.ensureQueryData(queryOf(listPlans, {}));
    const plan = planOf(plans, search['plan']);
    if (plan !== undefined) await ask(client, plan.id);
  };

/** Draws a screen for its plan. */
export function WithPlan({
  children,
  without = <NoPlan />,
}: {
  children: (plan: PlanSummary) => ReactNode;
  /** What a screen shows that has something to say where no plan is. */
  without?: ReactNode;
}) {
  const query = useAsk(listPlans, {});
  const [chosen] = useUrlState('plan');
  return (
    <Answer query={query}>
      {({ plans }) => {
        const plan = planOf(plans, chosen);
        if (plan === undefined) return without;
        return (
          <>
            {plans.length > 1 && <PlanChoice plans={plans} plan={plan} />}
            {children(plan)}
          </>
        );
      }}
    </Answer>
  );
}

/** Where no plan has been imported yet: what to do, or whom to ask. */
function NoPlan() {
  const { common } = useWords();
  const mayImport = useMay()('plan.import');
  return (
    <EmptyState
      title={common.noPlanTitle}
      text={mayImport ? common.noPlanText : common.noPlanWait}
      action={
        mayImport && (
          <Button renderRoot={(props) => <Link {...props} to="/nhap-du-lieu" />}>
            {common.importPlan}
          </Button>
        )
      }
    />
  );
}

function PlanChoice({ plans, plan }: { plans: readonly PlanSummary[]; plan: PlanSummary }) {
  const { common } = useWords();
  const [, choose] = useUrlState('plan');
  return (
    <Group mb="sm" className="no-print">
      <Select
        label={common.plan}
        w={{ base: '100%', xs: 320 }}
        allowDeselect={false}
        data={plans.map(({ id, number, indexYear }) => ({
          value: String(id),
          label: indexYear === null ? number : `${number} · ${indexYear}`,
        }))}
        value={String(plan.id)}
        onChange={(id) => choose(id ?? '')}
      />
    </Group>
  );
}
