import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import type { NodeDetail } from '#contract/rubric.ts';
import { Section } from '../ui/section.tsx';
import { useMay } from '../ui/session.tsx';
import { StatusBadge } from '../ui/status-badge.tsx';
import { useWords } from '../words/words.tsx';
import { SurveyDialog } from './survey-dialog.tsx';

/** How a node is scored, as far as it is known, and what of it nobody has confirmed. */
export function NodeRule({ node }: { node: NodeDetail }) {
  const { rubric } = useWords();
  const mayDecide = useMay()('rubric.edit');
  const [isDeciding, setDeciding] = useState(false);
  const answer = rubric.surveyAnswers[String(node.isSurvey) as 'true' | 'false' | 'null'];
  return (
    <Section title={rubric.rule}>
      <Text size="sm" mb={4} component="div">
        {rubric.surveyQuestion}: <b>{answer}</b>{' '}
        <StatusBadge tone={node.isSurveyConfirmed ? 'good' : 'warn'}>
          {node.isSurveyConfirmed ? rubric.confirmed : rubric.unconfirmed}
        </StatusBadge>
      </Text>
      {node.surveyBasis !== null && (
        <Text size="sm" c="dimmed" mb={4}>
          {rubric.surveyBasis}: {node.surveyBasis}
        </Text>
      )}
      {mayDecide && (
        <Button size="xs" variant="default" mb="xs" onClick={() => setDeciding(true)}>
          {node.isSurveyConfirmed ? rubric.changeSurvey : rubric.decideSurvey}
        </Button>
      )}
      <Text size="sm">{rubric.ruleUnknown}</Text>
      {isDeciding && <SurveyDialog node={node} onClose={() => setDeciding(false)} />}
    </Section>
  );
}
