import { SegmentedControl } from '@mantine/core';
import { listTasks } from '#contract/task.ts';
import { Answer } from '../ui/answer.tsx';
import { useAsk } from '../ui/api.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useUrlState } from '../ui/use-url-state.ts';
import { WithPlan, type PlanSummary } from '../ui/with-plan.tsx';
import { useWords } from '../words/words.tsx';
import { TaskPanel } from './task-panel.tsx';
import { TaskViews, taskViews } from './task-views.tsx';

/** The tasks of a plan as a table, a board or a calendar, with the panel of the one opened. */
export function TasksPage() {
  return <WithPlan>{(plan) => <PlanTasks plan={plan} />}</WithPlan>;
}

function PlanTasks({ plan }: { plan: PlanSummary }) {
  const { task } = useWords();
  const query = useAsk(listTasks, { planId: plan.id });
  const [view, setView] = useUrlState('view', 'table');
  const switcher = (
    <SegmentedControl
      size="sm"
      aria-label={task.view}
      value={view}
      onChange={setView}
      data={taskViews.map((value) => ({ value, label: task.views[value] }))}
    />
  );
  return (
    <>
      <PageHeader title={task.title} text={`${plan.number} · ${task.text}`} actions={switcher} />
      <Answer query={query}>
        {({ tasks }) =>
          tasks.length === 0 ? (
            <EmptyState title={task.emptyTitle} text={task.emptyText} />
          ) : (
            <TaskViews tasks={tasks} view={view} day={plan.issuedOn} />
          )
        }
      </Answer>
      <TaskPanel planId={plan.id} />
    </>
  );
}
