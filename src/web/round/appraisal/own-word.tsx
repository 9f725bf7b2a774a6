import { Group, Text } from '@mantine/core';
import type { LayerEntry } from '#contract/assessment.ts';
import { differs } from '#domain/assessment/layer.ts';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { useWords } from '../../words/words.tsx';
import type { Criterion } from './across.ts';
import { EntryText } from './entry-text.tsx';
import type { SaveState } from './use-appraise.ts';

interface OwnWordProps {
  own: LayerEntry | null;
  before: LayerEntry | null;
  mayScore: boolean;
  criterion: Criterion;
  state: SaveState;
}

/** What the appraiser has said: agreed, differed and why, or nothing yet; and whether it is saved. */
export function OwnWord({ own, before, mayScore, criterion, state }: OwnWordProps) {
  const { appraisal: words } = useWords();
  const isOther = own !== null && (before === null || differs(own, before));
  return (
    <div>
      <Group gap={8}>
        {own === null && mayScore && <StatusBadge tone="idle">{words.notYet}</StatusBadge>}
        {own !== null && (
          <StatusBadge tone={isOther ? 'warn' : 'good'}>
            {isOther ? words.differs : words.agreed}
          </StatusBadge>
        )}
        <Text size="xs" role="status" c={state === 'failed' ? 'red.9' : 'green.9'}>
          {state === 'none' ? '' : words[state]}
        </Text>
      </Group>
      {isOther && <EntryText title={words.mySays} entry={own} criterion={criterion} />}
    </div>
  );
}
