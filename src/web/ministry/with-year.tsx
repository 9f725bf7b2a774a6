import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { listMinistryYears } from '#contract/ministry.ts';
import type { OutputOf } from '#contract/route.ts';
import { Answer } from '../ui/answer.tsx';
import { useAsk } from '../ui/api.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { useUrlState } from '../ui/use-url-state.ts';
import { useWords } from '../words/words.tsx';

export type Edition = OutputOf<typeof listMinistryYears>['editions'][number];

interface WithYearProps {
  /** @param choice the list of years, where there is more than one */
  children: (edition: Edition, choice: ReactNode) => ReactNode;
}

/** The year a screen works on: the one of the address, else the newest that has points. */
export function WithYear({ children }: WithYearProps) {
  const { ministry } = useWords();
  const query = useAsk(listMinistryYears, {});
  const [chosen] = useUrlState('edition');
  return (
    <Answer query={query}>
      {({ editions }) => {
        const edition =
          editions.find(({ editionId }) => String(editionId) === chosen) ??
          editions.find(({ figures }) => figures > 0) ??
          editions[0];
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
