import { Anchor, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { CheckCheck } from 'lucide-react';
import { readWorklist } from '#contract/overview.ts';
import { Answer } from '../ui/answer.tsx';
import { queryOf, useAsk } from '../ui/api.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useMay } from '../ui/session.tsx';
import { preparePlan, WithPlan } from '../ui/with-plan.tsx';
import { useWords } from '../words/words.tsx';
import { groupByUrgency } from './urgency.ts';
import { WorkGroup } from './work-group.tsx';

/** Everything that waits for the person, the urgent first; each line leads to where it is done. */
export function WorklistPage() {
  const { worklist } = useWords();
  return (
    <WithPlan>
      {(plan) => (
        <>
          <PageHeader title={worklist.title} text={`${plan.number} · ${worklist.text}`} />
          <Waiting planId={plan.id} />
        </>
      )}
    </WithPlan>
  );
}

WorklistPage.prepare = preparePlan((client, planId) =>
  client.ensureQueryData(queryOf(readWorklist, { planId })),
);

function Waiting({ planId }: { planId: number }) {
  const query = useAsk(readWorklist, { planId });
  return (
    <Answer query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <NothingWaits />
        ) : (
          <Stack gap="lg" maw={980}>
            {groupByUrgency(items).map(({ urgency, items: waiting }) => (
              <WorkGroup key={urgency} urgency={urgency} items={waiting} />
            ))}
          </Stack>
        )
      }
    </Answer>
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
