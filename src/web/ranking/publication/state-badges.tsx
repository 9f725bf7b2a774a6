import type { PublicationHead } from '#contract/ranking.ts';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { useWords } from '../../words/words.tsx';

/** Whether a publication is the one in force. */
export function CurrentBadge({ isCurrent }: Pick<PublicationHead, 'isCurrent'>) {
  const { publication } = useWords().ranking;
  return (
    <StatusBadge tone={isCurrent ? 'good' : 'idle'}>
      {isCurrent ? publication.current : publication.replaced}
    </StatusBadge>
  );
}

/** Whether its content still is what was published. */
export function IntactBadge({ isIntact }: Pick<PublicationHead, 'isIntact'>) {
  const { publication } = useWords().ranking;
  return (
    <StatusBadge tone={isIntact ? 'good' : 'bad'}>
      {isIntact ? publication.intact : publication.broken}
    </StatusBadge>
  );
}
