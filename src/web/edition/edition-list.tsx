import { useMemo } from 'react';
import { listEditions } from '#contract/edition.ts';
import { Answer } from '../ui/answer.tsx';
import { useAsk } from '../ui/api.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import type { Column } from '../ui/table/column.ts';
import { DataTable } from '../ui/table/data-table.tsx';
import { useUrlState } from '../ui/use-url-state.ts';
import { useWords, type Words } from '../words/words.tsx';
import type { Head } from './edition.ts';
import { StateBadges } from './state-badges.tsx';

/** Every edition, the latest year first. */
export function EditionList() {
  const words = useWords();
  const { edition } = words;
  const [, setEdition] = useUrlState('edition');
  const columns = useMemo(() => columnsOf(words), [words]);
  return (
    <>
      <PageHeader title={edition.title} text={edition.text} />
      <Answer query={useAsk(listEditions, {})}>
        {({ editions }) => (
          <DataTable
            label={edition.title}
            rows={editions}
            columns={columns}
            rowKey={({ id }) => id}
            onOpen={({ id }) => setEdition(String(id), 'push')}
            // The tree of an edition is searched on its own.
            prefix="list"
            empty={<EmptyState title={edition.emptyTitle} text={edition.emptyText} />}
          />
        )}
      </Answer>
    </>
  );
}

const columnsOf = ({ edition }: Words): Column<Head>[] => [
  { id: 'title', title: edition.name, value: ({ title }) => title },
  {
    id: 'year',
    title: edition.year,
    kind: 'number',
    width: 110,
    filter: 'choice',
    value: ({ indexYear }) => indexYear,
  },
  {
    id: 'level',
    title: edition.level,
    width: 190,
    filter: 'choice',
    value: ({ level }) => edition.levels[level],
  },
  {
    id: 'group',
    title: edition.group,
    width: 120,
    value: ({ unitGroup }) => (unitGroup === '' ? edition.wholeLevel : unitGroup),
  },
  {
    id: 'number',
    title: edition.number,
    kind: 'number',
    width: 80,
    value: ({ edition: number }) => number,
  },
  {
    id: 'state',
    title: edition.state,
    width: 300,
    filter: 'choice',
    value: ({ state }) => edition.states[state],
    show: (head) => <StateBadges head={head} />,
  },
  {
    id: 'source',
    title: edition.source,
    value: ({ source }) => source ?? edition.noSource,
    startsHidden: true,
  },
];
