import { List, Text } from '@mantine/core';
import { formatDay } from '#domain/calendar/day.ts';
import { PointsText } from '../../ui/points-text.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { useWords } from '../../words/words.tsx';
import type { Line } from '../lines.ts';

/** How points come of facts, in the rule's own words, and which paper says so. */
export function RowRule({ line: { node, rule } }: { line: Line }) {
  const { assessment } = useWords();
  const isUnconfirmed = node.rule?.confidence !== 'confirmed';
  return (
    <Section
      title={assessment.rule}
      action={
        isUnconfirmed && <StatusBadge tone="warn">{assessment.marks.unconfirmed}</StatusBadge>
      }
    >
      <List size="sm" spacing={2}>
        {(rule?.describe() ?? [assessment.noRule]).map((sentence) => (
          <List.Item key={sentence}>{sentence}</List.Item>
        ))}
      </List>
      <Text size="sm" c="dimmed" mt={4}>
        {assessment.max}: <PointsText value={node.maxPoints} />
        {' · '}
        {assessment.source(node.rule?.source ?? node.source ?? null)}
        {node.dueOn !== null && ` · ${assessment.dueOn(formatDay(node.dueOn))}`}
      </Text>
    </Section>
  );
}
