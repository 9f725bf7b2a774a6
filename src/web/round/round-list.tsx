import { Anchor, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { CalendarRange } from 'lucide-react';
import { listSheets } from '#contract/assessment.ts';
import { listRounds } from '#contract/round.ts';
import { Answer } from '../ui/answer.tsx';
import { useAsk } from '../ui/api.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { useMay } from '../ui/session.tsx';
import { useWords } from '../words/words.tsx';
import { Laggards } from './laggards.tsx';
import { RoundBadges } from './round-badges.tsx';
import { Timeline } from './timeline.tsx';
import type { RoundHead } from './round.ts';

/** Every round with its stages, how far its sheets are, and who holds it up. */
export function RoundList() {
  const { round: words } = useWords();
  const mayManage = useMay()('round.manage');
  const query = useAsk(listRounds, {});
  return (
    <Answer query={query}>
      {({ rounds }) =>
        rounds.length === 0 ? (
          <EmptyState
            icon={CalendarRange}
            title={words.emptyTitle}
            text={mayManage ? words.emptyText : words.emptyWait}
          />
        ) : (
          <Stack gap="md">
            {rounds.map((round) => (
              <RoundCard key={round.id} round={round} />
            ))}
          </Stack>
        )
      }
    </Answer>
  );
}

function RoundCard({ round }: { round: RoundHead }) {
  const { round: words } = useWords();
  return (
    <Paper withBorder p="md" component="article">
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start" gap="xs">
          <Title order={2} fz={16}>
            <Anchor
              inherit
              renderRoot={(props) => (
                <Link {...props} to="/ky-cham" search={{ round: String(round.id) } as never} />
              )}
            >
              {round.name}
            </Anchor>
          </Title>
          <RoundBadges round={round} />
        </Group>
        <Text size="sm" c="dimmed">
          {`${words.rubric}: ${round.rubric.title} · ${words.units(round.units)}`}
        </Text>
        <Timeline round={round} />
        {round.state === 'open' && <OpenLaggards roundId={round.id} />}
      </Stack>
    </Paper>
  );
}

function OpenLaggards({ roundId }: { roundId: number }) {
  const { data } = useAsk(listSheets, { roundId });
  return data === undefined ? null : <Laggards sheets={data.sheets} />;
}
