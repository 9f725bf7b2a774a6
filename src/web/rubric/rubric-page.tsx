import { readTree } from '#contract/rubric.ts';
import { Answer } from '../ui/answer.tsx';
import { queryOf, useAsk } from '../ui/api.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { preparePlan, WithPlan, type PlanSummary } from '../ui/with-plan.tsx';
import { useWords } from '../words/words.tsx';
import { RubricView } from './rubric-view.tsx';

/** The index tree of a plan; one criterion opens beside it. */
export function RubricPage() {
  return <WithPlan>{(plan) => <RubricOfPlan plan={plan} />}</WithPlan>;
}

RubricPage.prepare = preparePlan((client, planId) =>
  client.ensureQueryData(queryOf(readTree, { planId })),
);

function RubricOfPlan({ plan }: { plan: PlanSummary }) {
  const { rubric } = useWords();
  const query = useAsk(readTree, { planId: plan.id });
  return (
    <>
      <PageHeader title={rubric.title} text={rubric.text(plan.number)} />
      <Answer query={query} rows={14}>
        {(tree) => <RubricView tree={tree} />}
      </Answer>
    </>
  );
}
