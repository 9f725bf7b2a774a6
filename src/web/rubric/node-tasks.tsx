import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { isZero } from '#domain/points/points.ts';
import { formatPoints } from '#domain/text/vietnamese.ts';
import type { NodeDetail } from '#contract/rubric.ts';
import { Section } from '../ui/section.tsx';
import { useMay } from '../ui/session.tsx';
import { useWords } from '../words/words.tsx';
import { AddLink } from './add-link.tsx';
import { NodeTask } from './node-task.tsx';

/** The tasks that are to win a node's points. */
export function NodeTasks({ node }: { node: NodeDetail }) {
  const { rubric } = useWords();
  const mayLink = useMay()('task.link');
  const [isAdding, setAdding] = useState(false);
  const { lost } = node;
  const isLosing = lost !== null && !isZero(lost) && !lost.startsWith('-');
  return (
    <Section
      title={rubric.linked}
      action={
        mayLink &&
        !isAdding && (
          <Button size="xs" variant="default" onClick={() => setAdding(true)}>
            {rubric.addLink}
          </Button>
        )
      }
    >
      <Stack gap="xs">
        {isAdding && <AddLink node={node} onClose={() => setAdding(false)} />}
        {node.linkedTasks.map((link) => (
          <NodeTask key={link.linkId} link={link} mayLink={mayLink} />
        ))}
        {node.linkedTasks.length === 0 && (
          <Text size="sm">
            {isLosing ? rubric.noLinkedLosing(formatPoints(lost)) : rubric.noLinked}
          </Text>
        )}
      </Stack>
    </Section>
  );
}
