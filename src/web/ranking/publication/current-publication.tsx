import { listPublications } from '#contract/ranking.ts';
import { Answer } from '../../ui/answer.tsx';
import { useAsk } from '../../ui/api.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { useWords } from '../../words/words.tsx';
import type { Round } from '../choice.ts';
import { RoundChoice } from '../round-choice.tsx';
import { PublicationList } from './publication-list.tsx';
import { PublicationScreen } from './publication-screen.tsx';

interface CurrentPublicationProps {
  rounds: readonly Round[];
  round: Round;
}

/** For those who see only what is published: the publication in force of a round. */
export function CurrentPublication({ rounds, round }: CurrentPublicationProps) {
  const { ranking: words } = useWords();
  const query = useAsk(listPublications, { roundId: round.id });
  return (
    <Answer query={query} rows={14}>
      {({ publications }) => {
        const current = publications.find(({ isCurrent }) => isCurrent);
        if (current !== undefined)
          return <PublicationScreen rounds={rounds} publicationId={current.id} />;
        return (
          <>
            <PageHeader
              title={words.title}
              text={round.name}
              actions={<RoundChoice rounds={rounds} roundId={round.id} />}
            />
            <PublicationList roundId={round.id} />
          </>
        );
      }}
    </Answer>
  );
}
