import { Anchor, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { NodeDetail } from '#contract/rubric.ts';
import { Section } from '../ui/section.tsx';
import { StatusBadge } from '../ui/status-badge.tsx';
import { useWords } from '../words/words.tsx';

/** What the paper leaves open about a node, with the way to where it is settled. */
export function NodeFindings({ node: { findings } }: { node: NodeDetail }) {
  const { rubric } = useWords();
  if (findings.length === 0)
    return (
      <Section title={rubric.findingsTitle}>
        <Text size="sm">{rubric.noFindings}</Text>
      </Section>
    );
  return (
    <Section title={rubric.findingsTitle}>
      <Stack gap="xs" align="flex-start">
        {findings.map(({ id, severity, message }) => (
          <Group key={id} gap="xs" align="flex-start" wrap="nowrap">
            <StatusBadge
              tone={severity === 'error' ? 'bad' : severity === 'warning' ? 'warn' : 'idle'}
            >
              {rubric.severities[severity] ?? severity}
            </StatusBadge>
            <Text size="sm">{message}</Text>
          </Group>
        ))}
        <Anchor size="sm" renderRoot={(props) => <Link {...props} to="/doi-soat" />}>
          {rubric.settle}
        </Anchor>
      </Stack>
    </Section>
  );
}
