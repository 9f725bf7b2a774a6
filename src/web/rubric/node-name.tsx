import { Text } from '@mantine/core';
import type { TreeNode } from '#contract/rubric.ts';
import { useWords } from '../words/words.tsx';

/** The name of a node, and what is particular about it in words. */
export function NodeName({ node }: { node: TreeNode }) {
  const { rubric } = useWords();
  const notes = [
    ...(node.isResidual ? [rubric.residual] : []),
    ...(node.isSurvey === true ? [`${rubric.survey}, ${rubric.unconfirmed}`] : []),
  ];
  return (
    <>
      {node.name}
      {notes.map((note) => (
        <Text key={note} span fz={12.5} fw={400} c="dimmed">
          {` (${note})`}
        </Text>
      ))}
    </>
  );
}
