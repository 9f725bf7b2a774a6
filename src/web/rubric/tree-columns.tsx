import type { TreeNode } from '#contract/rubric.ts';
import { DaysLeft } from '../ui/days-left.tsx';
import { PointsText } from '../ui/points-text.tsx';
import type { Column } from '../ui/table/column.ts';
import type { Words } from '../words/words.tsx';
import { LeadCell } from './lead-cell.tsx';
import { NodeName } from './node-name.tsx';

/** The columns of the tree. @param edit changes the lead, where the reader may. */
export function columnsOf(
  { rubric, due }: Words,
  year: number | null,
  edit: ((node: TreeNode) => void) | undefined,
): Column<TreeNode>[] {
  return [
    { id: 'code', title: rubric.code, value: ({ code }) => code },
    {
      id: 'name',
      title: rubric.name,
      value: ({ name }) => name,
      show: (node) => <NodeName node={node} />,
    },
    {
      id: 'max',
      title: rubric.maxPoints,
      kind: 'points',
      width: 62,
      value: ({ maxPoints }) => maxPoints,
    },
    {
      id: 'previous',
      title: rubric.previousScore(year),
      kind: 'points',
      width: 72,
      value: ({ previousScore }) => previousScore,
    },
    {
      id: 'target',
      title: rubric.target(year),
      kind: 'points',
      width: 80,
      value: ({ target }) => target,
    },
    {
      id: 'lost',
      title: rubric.lost,
      kind: 'points',
      width: 64,
      value: ({ lost }) => lost,
    },
    {
      id: 'gain',
      title: rubric.gain,
      kind: 'points',
      width: 68,
      value: ({ gain }) => gain,
      show: ({ gain }) => <PointsText value={gain} signed />,
    },
    {
      id: 'lead',
      title: rubric.lead,
      width: 158,
      value: ({ lead }) =>
        lead.name === null
          ? null
          : lead.basis === 'proposed'
            ? `${lead.name} (${rubric.proposed})`
            : lead.name,
      show: (node) => <LeadCell node={node} onEdit={edit} />,
    },
    {
      id: 'tasks',
      title: rubric.tasks,
      width: 84,
      value: ({ tasks }) => rubric.taskCount(tasks.confirmed, tasks.proposed) || null,
    },
    {
      id: 'days',
      title: rubric.daysLeft,
      width: 98,
      value: ({ daysLeft }) => (daysLeft === null ? null : due.left(daysLeft)),
      show: ({ daysLeft }) => (daysLeft === null ? '–' : <DaysLeft days={daysLeft} />),
    },
    {
      id: 'findings',
      title: rubric.findings,
      width: 76,
      value: ({ openFindings }) => (openFindings === 0 ? null : rubric.openFinding(openFindings)),
    },
  ];
}
