import { Anchor, Badge, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Hourglass } from 'lucide-react';
import { readRanking } from '#contract/ranking.ts';
import { Answer } from '../ui/answer.tsx';
import { useAsk } from '../ui/api.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useMay, useSession } from '../ui/session.tsx';
import { StatusBadge } from '../ui/status-badge.tsx';
import { useUrlState } from '../ui/use-url-state.ts';
import { useWords } from '../words/words.tsx';
import { leagueOf, type Round } from './choice.ts';
import { LeagueChoice } from './league-choice.tsx';
import { LeagueView } from './league/league-view.tsx';
import { OwnUnit } from './own-unit.tsx';
import { PublicationList } from './publication/publication-list.tsx';
import { PublishButton } from './publication/publish-button.tsx';
import { RoundChoice } from './round-choice.tsx';
import { labelOf } from './label-of.ts';
import { standingResults, type Results, type Standings } from './rows.ts';
import { UnitPanel } from './unit/unit-panel.tsx';
import { ViewTabs } from './view-tabs.tsx';

interface ScreenProps {
  rounds: readonly Round[];
  round: Round;
}

/** How the units rank for the time being, and from here the publication. */
export function StandingScreen({ rounds, round }: ScreenProps) {
  const { ranking: words } = useWords();
  const mayManage = useMay()('round.manage');
  const query = useAsk(readRanking, { roundId: round.id });
  return (
    <>
      <PageHeader
        title={words.provisional}
        text={round.name}
        actions={
          <>
            <RoundChoice rounds={rounds} roundId={round.id} />
            {mayManage && query.data !== undefined && (
              <PublishButton round={round} units={query.data.units} />
            )}
          </>
        }
      />
      <Answer query={query} rows={14}>
        {(standings) => <Standing round={round} standings={standings} />}
      </Answer>
    </>
  );
}

interface StandingProps {
  round: Round;
  standings: Standings;
}

function Standing({ round, standings }: StandingProps) {
  const { ranking: words } = useWords();
  const [chosen] = useUrlState('league');
  const { person } = useSession();
  const results = standingResults(standings);
  const league = leagueOf(results.units, chosen, person.agency?.id ?? null);
  const label = labelOf(words.tableOf(round.name), round.isIllustrative, words);
  return (
    <Stack gap="sm">
      <Provisional round={round} results={results} league={league} />
      <OwnUnit units={results.units} />
      <LeagueChoice units={results.units} league={league} />
      <ViewTabs views={['table', 'heat', 'publications']}>
        {(view) =>
          view === 'publications' ? (
            <PublicationList roundId={round.id} />
          ) : results.units.length === 0 ? (
            <EmptyState title={words.noUnits} text={words.noUnitsText} />
          ) : (
            <LeagueView view={view} label={label} results={results} league={league} />
          )
        }
      </ViewTabs>
      <UnitPanel results={results} roundId={round.id} publication={null} />
    </Stack>
  );
}

interface ProvisionalProps {
  round: Round;
  results: Results;
  league: string;
}

/** Says that nothing here is final, and where what is final stands. */
function Provisional({ round, results, league }: ProvisionalProps) {
  const { ranking: words } = useWords();
  const units = results.units.filter((unit) => unit.league === league);
  const ranked = units.filter(({ rank }) => rank !== null).length;
  return (
    <div>
      <Group gap={6} mb={4}>
        <StatusBadge tone="warn" icon={Hourglass}>
          {words.unpublished}
        </StatusBadge>
        {round.isIllustrative && <Badge color="gray">{words.illustrative}</Badge>}
        <Text size="sm">{words.rankedOf(ranked, units.length)}</Text>
      </Group>
      <Text size="sm" c="dimmed">
        {words.provisionalText}
      </Text>
      {round.publication !== null && (
        <Text size="sm">
          {`${words.publishedBeside(round.publication)} `}
          <Anchor
            inherit
            renderRoot={(props) => (
              <Link
                {...props}
                to="/xep-hang"
                search={{ round: String(round.id), view: 'publications' } as never}
              />
            )}
          >
            {words.openPublished}
          </Anchor>
        </Text>
      )}
    </div>
  );
}
