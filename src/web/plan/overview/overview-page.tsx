import { Grid, Stack } from '@mantine/core';
import { readOverview, type Overview } from '#contract/overview.ts';
import { formatDay } from '#domain/calendar/day.ts';
import { Answer } from '../../ui/answer.tsx';
import { queryOf, useAsk } from '../../ui/api.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { preparePlan, WithPlan, type PlanSummary } from '../../ui/with-plan.tsx';
import { useWords } from '../../words/words.tsx';
import { AgencyTable } from './agency-table.tsx';
import { ChangeList } from './change-list.tsx';
import { DueList } from './due-list.tsx';
import { FieldBars } from './field-bars.tsx';
import { StakeTable } from './stake-table.tsx';
import { TotalCards } from './total-cards.tsx';
import { UncoveredList } from './uncovered-list.tsx';

/** Where the points are, who holds them, what is due: one view. */
export function OverviewPage() {
  return <WithPlan>{(plan) => <OverviewOfPlan plan={plan} />}</WithPlan>;
}

OverviewPage.prepare = preparePlan((client, planId) =>
  client.ensureQueryData(queryOf(readOverview, { planId })),
);

function OverviewOfPlan({ plan }: { plan: PlanSummary }) {
  const { overview } = useWords();
  const query = useAsk(readOverview, { planId: plan.id });
  const text = query.data && overview.text(plan.number, formatDay(query.data.day));
  return (
    <>
      <PageHeader title={overview.title} text={text ?? plan.number} />
      <Answer query={query} rows={14}>
        {(data) => <OverviewGrid data={data} year={plan.indexYear} />}
      </Answer>
    </>
  );
}

function OverviewGrid({ data, year }: { data: Overview; year: number | null }) {
  const { overview } = useWords();
  return (
    <Grid gap="sm">
      <Grid.Col span={12}>
        <TotalCards data={data} year={year} />
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 7 }}>
        <FieldBars fields={data.fields} year={year} />
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 5 }}>
        <StakeTable rows={data.stake} />
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 6 }}>
        <Stack gap="sm">
          <DueList title={overview.overdue} tasks={data.overdue} none={overview.overdueNone} />
          <DueList title={overview.dueSoon} tasks={data.dueSoon} none={overview.dueSoonNone} />
        </Stack>
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 6 }}>
        <AgencyTable rows={data.byAgency} />
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 6 }}>
        <UncoveredList rows={data.uncovered} tasks={data.tasksWithoutNode} />
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 6 }}>
        <ChangeList changes={data.recentChanges} />
      </Grid.Col>
    </Grid>
  );
}
