import { Badge, Group, Title } from '@mantine/core';
import { useWords } from '../words/words.tsx';
import type { Urgency, WorkItem } from './urgency.ts';
import { WorkLine } from './work-line.tsx';
import classes from './worklist.module.css';

const colors: Record<Urgency, string> = {
  overdue: 'red',
  today: 'orange',
  week: 'orange',
  month: 'accent',
  later: 'gray',
  none: 'gray',
};

/** What falls due in one span of days. */
export function WorkGroup({ urgency, items }: { urgency: Urgency; items: readonly WorkItem[] }) {
  const { worklist } = useWords();
  const title = `work-${urgency}`;
  return (
    <section aria-labelledby={title}>
      <Group gap="xs" mb={6}>
        <Title order={2} id={title}>
          {worklist.groups[urgency]}
        </Title>
        <Badge color={colors[urgency]}>{worklist.count(items.length)}</Badge>
      </Group>
      <ul className={classes.list}>
        {items.map((item, place) => (
          <WorkLine key={keyOf(item, place)} item={item} />
        ))}
      </ul>
    </section>
  );
}

const keyOf = (item: WorkItem, place: number): string =>
  'roundId' in item
    ? [item.kind, item.roundId, item.sheetId, item.detail, place].join('/')
    : [item.kind, item.obligationId, item.nodeId, item.taskId].join('/');
