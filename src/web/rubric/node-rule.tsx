import { Text } from '@mantine/core';
import type { NodeDetail } from '#contract/rubric.ts';
import { Section } from '../ui/section.tsx';
import { StatusBadge } from '../ui/status-badge.tsx';
import { useWords } from '../words/words.tsx';

/** How a node is scored, as far as it is known, and what of it nobody has confirmed. */
export function NodeRule({ node }: { node: NodeDetail }) {
  const { rubric } = useWords();
  return (
    <Section
      title={rubric.rule}
      action={<StatusBadge tone="warn">{rubric.unconfirmed}</StatusBadge>}
    >
      {node.surveyBasis !== null && (
        <Text size="sm" mb={4}>
          <b>{rubric.surveyTitle}.</b> {node.surveyBasis}.
        </Text>
      )}
      <Text size="sm">{rubric.ruleUnknown}</Text>
    </Section>
  );
}
