import { Select } from '@mantine/core';
import type { QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { listMinistryYears } from '#contract/ministry.ts';
import type { OutputOf } from '#contract/route.ts';
import { Answer } from '../ui/answer.tsx';
import { queryOf, useAsk } from '../ui/api.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { useUrlState, type UrlState } from '../ui/use-url-state.ts';
import { useWords } from '../words/words.tsx';

export type Edition = OutputOf<typeof listMinistryYears>['editions'][number];

/** The edition of the address (`?edition=`), else the newest that has points, else the newest. */
const editionOf = (editions: readonly Edition[], chosen: string | undefined) =>
  editions.find(({ editionId }) => String(editionId) === chosen) ??
  editions.find(({ figures }) => figures > 0) ??
  editions[0];

/** For `prepare` of a screen: the year it will work on, and what it asks about that year. */
export const prepareYear =
  (ask: (client: QueryClient, editionId: number) => Promise<unknown>) =>
  async (client: QueryClient, search: UrlState): Promise<void> => {
    const { editions } = await client.ensureQueryData(queryOf(listMinistryYears, {}));
    const edition = editionOf(editions, search['edition']);
    if (edition !== undefined) await ask(client, edition.editionId);
  };

interface WithYearProps {
  /** @param choice the list of years, where there is more than one */
  children: (edition: Edition, choice: ReactNode) => ReactNode;
}

/** Draws a screen for its year. */
export function WithYear({ children }: WithYearProps) {
  const { ministry } = useWords();
  const query = useAsk(listMinistryYears, {});
  const [chosen] = useUrlState('edition');
  return (
    <Answer query={query}>
      {({ editions }) => {
        const edition = editionOf(editions, chosen);
        if (edition === undefined)
          return (
            <EmptyState title={ministry.noEditionTitle} text={ministry.noEditionText} order={1} />
          );
        const choice = editions.length > 1 && <YearChoice editions={editions} edition={edition} />;
        return children(edition, choice);
      }}
    </Answer>
  );
}

function YearChoice({ editions, edition }: { editions: readonly Edition[]; edition: Edition }) {
  const { ministry } = useWords();
  const [, choose] = useUrlState('edition');
  return (
    <Select
      aria-label={ministry.year}
      w={{ base: '100%', xs: 220 }}
      allowDeselect={false}
      data={editions.map(({ editionId, indexYear, title }) => ({
        value: String(editionId),
        label: ministry.yearOf(indexYear, title),
      }))}
      value={String(edition.editionId)}
      onChange={(id) => choose(id ?? '')}
    />
  );
}
