import { List, Text } from '@mantine/core';
import type { TreeNode } from '#contract/rubric.ts';
import { useWords } from '../words/words.tsx';

/** How many criteria each agency is about to be given. */
export function LeadCounts({ nodes }: { nodes: readonly TreeNode[] }) {
  const { finding } = useWords();
  const groups = Map.groupBy(nodes, ({ lead }) => lead.name ?? '');
  const counts = [...groups].map(([name, held]) => ({ name, count: held.length }));
  return (
    <div>
      <Text size="sm">{finding.confirmAgencies}</Text>
      <List size="sm">
        {counts
          .sort((a, b) => b.count - a.count)
          .map(({ name, count }) => (
            <List.Item key={name}>
              {name}: {count}
            </List.Item>
          ))}
      </List>
    </div>
  );
}
