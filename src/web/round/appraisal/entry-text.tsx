import { Text } from '@mantine/core';
import type { LayerEntry } from '#contract/assessment.ts';
import { scoreNode } from '#domain/scoring/score-node.ts';
import { FactsText } from '../../ui/facts/facts-text.tsx';
import { PointsText } from '../../ui/points-text.tsx';
import { useWords } from '../../words/words.tsx';
import type { Criterion } from './across.ts';

interface EntryTextProps {
  title: string;
  entry: LayerEntry | null;
  criterion: Criterion;
}

/** What a layer says of a unit: points, facts, and how the one follows from the other. */
export function EntryText({ title, entry, criterion }: EntryTextProps) {
  const { appraisal: words } = useWords();
  if (entry === null)
    return (
      <Text size="sm" c="dimmed">
        {title}
      </Text>
    );
  const { trace } = scoreNode(criterion.rule, entry, criterion.decimals);
  return (
    <div>
      <Text size="sm">
        <Text span inherit c="dimmed">{`${title}: `}</Text>
        <Text span inherit fw={600}>
          {entry.state === 'scored' ? (
            <PointsText value={entry.points} />
          ) : entry.state === 'missing' ? (
            words.missing
          ) : (
            words.notApplicable
          )}
        </Text>
      </Text>
      <Text size="sm" component="div">
        <FactsText rule={criterion.rule} facts={entry.facts} />
      </Text>
      <Text size="xs" c="dimmed">
        {trace.join(' ')}
      </Text>
      {entry.reason !== null && <Text size="xs">{`${words.reason}: ${entry.reason}`}</Text>}
    </div>
  );
}
