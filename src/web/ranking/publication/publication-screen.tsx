import { Button, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { readPublication } from '#contract/ranking.ts';
import type { OutputOf } from '#contract/route.ts';
import { Answer } from '../../ui/answer.tsx';
import { isProblem, useAsk } from '../../ui/api.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { useMay, useSession } from '../../ui/session.tsx';
import { useUrlState } from '../../ui/use-url-state.ts';
import { useWords } from '../../words/words.tsx';
import { Astray } from '../astray.tsx';
import { leagueOf, type Round } from '../choice.ts';
import { LeagueView } from '../league/league-view.tsx';
import { labelOf } from '../label-of.ts';
import { LeagueChoice } from '../league-choice.tsx';
import { OwnUnit } from '../own-unit.tsx';
import { RoundChoice } from '../round-choice.tsx';
import { publishedResults } from '../rows.ts';
import { UnitPanel } from '../unit/unit-panel.tsx';
import { ViewTabs } from '../view-tabs.tsx';
import { ChangeTable } from './change-table.tsx';
import { PublicationFacts } from './publication-facts.tsx';
import { PublicationList } from './publication-list.tsx';

interface ScreenProps {
  rounds: readonly Round[];
  publicationId: number;
}

/** One publication, as it was frozen: nothing of it is computed anew. */
export function PublicationScreen({ rounds, publicationId }: ScreenProps) {
  const { ranking: words } = useWords();
  const mayRead = useMay()('ranking.read');
  const query = useAsk(readPublication, { publicationId });
  const { data, error } = query;
  if (isProblem(error, 'not-found'))
    return <Astray title={words.publication.noneTitle} text={words.publication.noneText} />;
  return (
    <>
      <PageHeader
        title={data === undefined ? words.title : words.publication.title(data.head.number)}
        text={data?.content.round.name}
        actions={
          <>
            <RoundChoice rounds={rounds} roundId={data?.head.roundId} />
            {mayRead && data !== undefined && <ToStandings roundId={data.head.roundId} />}
          </>
        }
      />
      <Answer query={query} rows={14}>
        {(publication) => <Published publication={publication} />}
      </Answer>
    </>
  );
}

/** Back to where things stand now. */
function ToStandings({ roundId }: { roundId: number }) {
  const { publication } = useWords().ranking;
  return (
    <Button
      variant="default"
      renderRoot={(props) => (
        <Link {...props} to="/xep-hang" search={{ round: String(roundId) } as never} />
      )}
    >
      {publication.toStandings}
    </Button>
  );
}

interface PublishedProps {
  publication: OutputOf<typeof readPublication>;
}

function Published({ publication: { head, content } }: PublishedProps) {
  const { ranking: words } = useWords();
  const [chosen] = useUrlState('league');
  const { person } = useSession();
  const results = publishedResults(content);
  const league = leagueOf(results.units, chosen, person.agency?.id ?? null);
  const table = words.publishedOf(head.number, content.round.name);
  const label = labelOf(table, content.isIllustrative, words);
  const isCorrection = head.number > 1;
  return (
    <Stack gap="sm">
      <PublicationFacts head={head} content={content} />
      <OwnUnit units={results.units} />
      <LeagueChoice units={results.units} league={league} />
      <ViewTabs
        views={['table', 'heat', ...(isCorrection ? (['changes'] as const) : []), 'publications']}
      >
        {(view) =>
          view === 'publications' ? (
            <PublicationList roundId={head.roundId} />
          ) : view === 'changes' ? (
            <ChangeTable publicationId={head.id} number={head.number} />
          ) : (
            <LeagueView view={view} label={label} results={results} league={league} />
          )
        }
      </ViewTabs>
      <UnitPanel results={results} roundId={head.roundId} publication={head} />
    </Stack>
  );
}
