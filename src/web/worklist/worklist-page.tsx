import { Anchor, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { CheckCheck } from 'lucide-react';
import { readWaiting } from '#contract/assessment-work.ts';
import { readWorklist } from '#contract/overview.ts';
import { Answer } from '../ui/answer.tsx';
import { queryOf, useAsk } from '../ui/api.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useMay } from '../ui/session.tsx';
import { preparePlan, WithPlan } from '../ui/with-plan.tsx';
import { useWords } from '../words/words.tsx';
import { groupByUrgency, inOrder, type PlanItem, type WorkItem } from './urgency.ts';
import { WorkGroup } from './work-group.tsx';

/** Everything that waits for the person, the urgent first; each line leads to where it is done. */
export function WorklistPage() {
  const { worklist } = useWords();
  return (
    <WithPlan
      without={
        <>
          <PageHeader title={worklist.title} text={worklist.text} />
          <WithSheets ofPlan={[]} />
        </>
      }
    >
      {(plan) => (
        <>
          <PageHeader title={worklist.title} text={`${plan.number} · ${worklist.text}`} />
          <OfPlan planId={plan.id} />
        </>
      )}
    </WithPlan>
  );
}

WorklistPage.prepare = preparePlan((client, planId) =>
  Promise.all([
    client.ensureQueryData(queryOf(readWorklist, { planId })),
    client.ensureQueryData(queryOf(readWaiting, {})),
  ]),
);

function OfPlan({ planId }: { planId: number }) {
  const query = useAsk(readWorklist, { planId });
  return <Answer query={query}>{({ items }) => <WithSheets ofPlan={items} />}</Answer>;
}

function WithSheets({ ofPlan }: { ofPlan: readonly PlanItem[] }) {
  const query = useAsk(readWaiting, {});
  return <Answer query={query}>{({ items }) => <Waiting items={inOrder(items, ofPlan)} />}</Answer>;
}

function Waiting({ items }: { items: readonly WorkItem[] }) {
  if (items.length === 0) return <NothingWaits />;
  return (
    <Stack gap="lg" maw={980}>
      {groupByUrgency(items).map(({ urgency, items: waiting }) => (
        <WorkGroup key={urgency} urgency={urgency} items={waiting} />
      ))}
    </Stack>
  );
}

function NothingWaits() {
  const { worklist } = useWords();
  const may = useMay();
  const acts = may('task.work') || may('task.confirm');
  return (
    <EmptyState
      icon={CheckCheck}
      title={worklist.emptyTitle}
      text={acts ? worklist.emptyText : worklist.readerText}
      action={
        <Anchor renderRoot={(props) => <Link {...props} to="/nhiem-vu" />}>
          {worklist.seeTasks}
        </Anchor>
      }
    />
  );
}
