import { Anchor, Box, Group, Paper, SimpleGrid, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Finding } from '#contract/finding.ts';
import { formatInstant } from '../ui/instant-text.tsx';
import { SourceQuote } from '../ui/source-quote.tsx';
import { StatusBadge, type Tone } from '../ui/status-badge.tsx';
import { useWords } from '../words/words.tsx';
import { FindingActions } from './finding-actions.tsx';
import type { FindingGroup } from './group.ts';
import type { Settling } from './use-settle.ts';

interface FindingCardProps {
  finding: Finding;
  group: FindingGroup;
  /** Null for those who may only read. */
  settling: Settling | null;
}

const tones: Record<Finding['severity'], Tone> = { error: 'bad', warning: 'warn', info: 'idle' };

/** One finding: what it says, its line in the paper beside it, what was decided. */
export function FindingCard({ finding, group, settling }: FindingCardProps) {
  const { finding: words } = useWords();
  const { severity, message, node, line, lineText, state } = finding;
  return (
    <Paper withBorder p="sm" component="article">
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md" verticalSpacing="xs">
        <Box>
          <Group gap="xs" mb={4}>
            <StatusBadge tone={tones[severity]}>{words.severities[severity]}</StatusBadge>
            {state !== 'open' && <StatusBadge tone="good">{words.stateWords[state]}</StatusBadge>}
            {node !== null && (
              <Anchor
                size="sm"
                renderRoot={(props) => (
                  <Link {...props} to="/bo-chi-so" search={{ node: node.code } as never} />
                )}
              >
                {words.openNode(node.code)}
              </Anchor>
            )}
          </Group>
          <Text size="sm">{message}</Text>
          <Decision finding={finding} />
          {settling !== null && (
            <FindingActions finding={finding} group={group} settling={settling} />
          )}
        </Box>
        <Box>
          {lineText !== null && line !== null && (
            <SourceQuote text={lineText} place={words.line(line)} />
          )}
          <Suggestion finding={finding} />
        </Box>
      </SimpleGrid>
    </Paper>
  );
}

function Decision({ finding: { state, note, decidedBy, decidedAt } }: { finding: Finding }) {
  const { finding: words } = useWords();
  if (state === 'open' || decidedAt === null) return null;
  return (
    <Text size="sm" c="dimmed" mt={4}>
      {words.settledBy(words.stateWords[state], decidedBy ?? '', formatInstant(decidedAt))}
      {note !== null && ` · ${note}`}
    </Text>
  );
}

function Suggestion({ finding: { node, suggestedName, state } }: { finding: Finding }) {
  const { finding: words } = useWords();
  if (node === null || suggestedName === null || state !== 'open') return null;
  return (
    <Box mt="xs" fz="sm">
      <Text size="sm">
        {words.nameNow}: <del>{node.name}</del>
      </Text>
      <Text size="sm">
        {words.nameSuggested}: <b>{suggestedName}</b>
      </Text>
    </Box>
  );
}
