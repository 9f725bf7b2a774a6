import type { QueryClient } from '@tanstack/react-query';
import { listPublications, readPublication, readRanking } from '#contract/ranking.ts';
import { listRounds } from '#contract/round.ts';
import { showSession } from '#contract/session.ts';
import { Answer } from '../ui/answer.tsx';
import { queryOf, useAsk } from '../ui/api.ts';
import { mayOf, useMay, useSession } from '../ui/session.tsx';
import { useUrlValues, type UrlState } from '../ui/use-url-state.ts';
import { useWords } from '../words/words.tsx';
import { Astray } from './astray.tsx';
import { idIn, roundOf, type Round } from './choice.ts';
import { NoRound } from './no-round.tsx';
import { CurrentPublication } from './publication/current-publication.tsx';
import { PublicationScreen } from './publication/publication-screen.tsx';
import { StandingScreen } from './standing-screen.tsx';

/** How the units of a round rank, as it stands or as it was published: the address says which. */
export function RankingPage() {
  const query = useAsk(listRounds, {});
  const [values] = useUrlValues();
  const publicationId = idIn(values['publication']);
  return (
    <Answer query={query} rows={14}>
      {({ rounds }) =>
        publicationId === null ? (
          <OfRound rounds={rounds} chosen={values['round']} />
        ) : (
          <PublicationScreen key={publicationId} rounds={rounds} publicationId={publicationId} />
        )
      }
    </Answer>
  );
}

RankingPage.prepare = async (client: QueryClient, search: UrlState) => {
  const [{ rounds }, state] = await Promise.all([
    client.ensureQueryData(queryOf(listRounds, {})),
    client.ensureQueryData(queryOf(showSession, {})),
  ]);
  const publicationId = idIn(search['publication']);
  if (publicationId !== null) return preparePublication(client, publicationId);
  const { person } = state;
  const mayRead = person !== null && mayOf({ ...state, person })('ranking.read');
  const kind = person?.agency?.kind ?? null;
  const round = roundOf(rounds, search['round'], { mayRead, kind });
  if (round === null) return;
  if (mayRead) await client.ensureQueryData(queryOf(readRanking, { roundId: round.id }));
  if (mayRead && search['view'] !== 'publications') return;
  const { publications } = await client.ensureQueryData(
    queryOf(listPublications, { roundId: round.id }),
  );
  const current = publications.find(({ isCurrent }) => isCurrent);
  if (!mayRead && current !== undefined) await preparePublication(client, current.id);
};

const preparePublication = async (client: QueryClient, publicationId: number): Promise<void> => {
  await client.ensureQueryData(queryOf(readPublication, { publicationId }));
};

interface OfRoundProps {
  rounds: readonly Round[];
  chosen: string | undefined;
}

function OfRound({ rounds, chosen }: OfRoundProps) {
  const { ranking: words } = useWords();
  const mayRead = useMay()('ranking.read');
  const { person } = useSession();
  const round = roundOf(rounds, chosen, { mayRead, kind: person.agency?.kind ?? null });
  if (round === null)
    return chosen === undefined ? (
      <NoRound />
    ) : (
      <Astray title={words.noRoundTitle} text={words.noRoundText} />
    );
  const Screen = mayRead ? StandingScreen : CurrentPublication;
  return <Screen key={round.id} rounds={rounds} round={round} />;
}
