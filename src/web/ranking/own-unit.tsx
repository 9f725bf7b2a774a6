import { Anchor, Text } from '@mantine/core';
import { formatPoints } from '#domain/text/vietnamese.ts';
import { useSession } from '../ui/session.tsx';
import { useUrlState } from '../ui/use-url-state.ts';
import { useWords } from '../words/words.tsx';
import type { Results } from './rows.ts';

/** Where the reader's own agency stands, and the way to why. */
export function OwnUnit({ units }: Pick<Results, 'units'>) {
  const { ranking: words } = useWords();
  const { person } = useSession();
  const [, setUnit] = useUrlState('unit');
  const own = units.find(({ agencyId }) => agencyId === person.agency?.id);
  if (own === undefined) return null;
  const { agencyName, rank, of, indexPercent } = own;
  const text =
    rank === null || indexPercent === null
      ? words.ownUnscored(agencyName)
      : words.ownRank(agencyName, words.rankOf(rank, of), formatPoints(indexPercent, 2));
  return (
    <Text size="sm">
      {`${text} `}
      <Anchor
        component="button"
        type="button"
        inherit
        className="no-print"
        onClick={() => setUnit(String(own.agencyId), 'push')}
      >
        {words.seeWhy}
      </Anchor>
    </Text>
  );
}
