import { List, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Points } from '#domain/points/points.ts';
import type { Facts } from '#domain/scoring/fact.ts';
import { isFaults } from '#domain/scoring/fault.ts';
import { readRule } from '#domain/scoring/read-rule.ts';
import type { BoundRule } from '#domain/scoring/rule.ts';
import { scoreNode } from '#domain/scoring/score-node.ts';
import { FactFields } from '../ui/facts/fact-fields.tsx';
import { PointsText } from '../ui/points-text.tsx';
import { Section } from '../ui/section.tsx';
import { useWords } from '../words/words.tsx';

interface RulePreviewProps {
  rule: { kind: string; parameters: Record<string, unknown> };
  maxPoints: Points;
  decimals: number;
}

/** Points for example facts, by the function the server scores with; nothing here is official. */
export function RulePreview({ rule, maxPoints, decimals }: RulePreviewProps) {
  const { edition } = useWords();
  const [facts, setFacts] = useState<Facts>({});
  const bound = readRule(rule, maxPoints);
  if (isFaults(bound)) return null;
  return (
    <Section title={edition.preview}>
      <Stack gap="xs">
        <Text size="sm" c="dimmed">
          {edition.previewText}
        </Text>
        <FactFields rule={bound} facts={facts} onChange={setFacts} />
        <Outcome bound={bound} facts={facts} decimals={decimals} />
      </Stack>
    </Section>
  );
}

interface OutcomeProps {
  bound: BoundRule;
  facts: Facts;
  decimals: number;
}

function Outcome({ bound, facts, decimals }: OutcomeProps) {
  const { edition } = useWords();
  const score = scoreNode(bound, { facts, notApplicable: null }, decimals);
  return (
    <div role="status">
      <Text size="sm" fw={600}>
        {score.state === 'scored' ? (
          <>
            {edition.previewPoints}: <PointsText value={score.points} />
          </>
        ) : score.state === 'missing' ? (
          edition.previewMissing
        ) : (
          edition.previewNotApplicable
        )}
      </Text>
      {score.state !== 'missing' && (
        <List size="sm">
          {score.trace.map((line) => (
            <List.Item key={line}>{line}</List.Item>
          ))}
        </List>
      )}
    </div>
  );
}
