import { Megaphone } from 'lucide-react';
import { useMemo } from 'react';
import { listPublications, type PublicationHead } from '#contract/ranking.ts';
import { Answer } from '../../ui/answer.tsx';
import { useAsk } from '../../ui/api.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { formatInstant, InstantText } from '../../ui/instant-text.tsx';
import { useMay } from '../../ui/session.tsx';
import type { Column } from '../../ui/table/column.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { useUrlValues } from '../../ui/use-url-state.ts';
import { useWords, type Words } from '../../words/words.tsx';
import { idIn } from '../choice.ts';
import { HashText } from './hash-text.tsx';
import { CurrentBadge, IntactBadge } from './state-badges.tsx';

/** Every publication of a round, the newest first; one opens as it was frozen. */
export function PublicationList({ roundId }: { roundId: number }) {
  const words = useWords();
  const mayManage = useMay()('round.manage');
  const query = useAsk(listPublications, { roundId });
  const [values, setValues] = useUrlValues();
  const columns = useMemo(() => columnsOf(words), [words]);
  const { publication } = words.ranking;
  return (
    <Answer query={query}>
      {({ publications }) => (
        <DataTable
          label={publication.list}
          rows={publications}
          columns={columns}
          rowKey={({ id }) => id}
          onOpen={({ id }) =>
            setValues({ publication: String(id), view: undefined, unit: undefined }, 'push')
          }
          openKey={idIn(values['publication'])}
          empty={
            <EmptyState
              icon={Megaphone}
              title={publication.emptyTitle}
              text={mayManage ? publication.emptyText : publication.emptyWait}
            />
          }
          prefix="p."
        />
      )}
    </Answer>
  );
}

const columnsOf = ({ ranking: { publication } }: Words): Column<PublicationHead>[] => [
  {
    id: 'number',
    title: publication.number,
    value: ({ number }) => publication.numberOf(number),
    sortBy: ({ number }) => number,
    width: 84,
  },
  {
    id: 'at',
    title: publication.at,
    value: ({ at }) => formatInstant(at),
    show: ({ at }) => <InstantText instant={at} />,
    sortBy: ({ number }) => number,
  },
  { id: 'person', title: publication.person, value: ({ person }) => person },
  {
    id: 'reason',
    title: publication.reason,
    value: ({ reason }) => reason ?? publication.firstTime,
  },
  {
    id: 'hash',
    title: publication.hash,
    width: 176,
    value: ({ sha256 }) => sha256,
    show: ({ sha256 }) => <HashText hash={sha256} />,
  },
  {
    id: 'state',
    title: publication.state,
    value: ({ isCurrent }) => (isCurrent ? publication.current : publication.replaced),
    show: (row) => <CurrentBadge {...row} />,
  },
  {
    id: 'content',
    title: publication.content,
    value: ({ isIntact }) => (isIntact ? publication.intact : publication.broken),
    show: (row) => <IntactBadge {...row} />,
  },
];
