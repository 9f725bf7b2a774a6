import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Trophy } from 'lucide-react';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useMay } from '../ui/session.tsx';
import { useWords } from '../words/words.tsx';

/** Where nothing can be ranked: what to do, or where the ranking is. */
export function NoRound({ isChosen }: { isChosen: boolean }) {
  const { ranking: words } = useWords();
  const mayManage = useMay()('round.manage');
  const [title, text] = isChosen
    ? [words.noRoundTitle, words.noRoundText]
    : [words.emptyTitle, mayManage ? words.emptyText : words.emptyWait];
  const [to, label] = isChosen ? ['/xep-hang', words.otherRound] : ['/ky-cham', words.toRounds];
  return (
    <>
      <PageHeader title={words.title} />
      <EmptyState
        icon={Trophy}
        title={title}
        text={text}
        action={
          (isChosen || mayManage) && (
            <Button renderRoot={(props) => <Link {...props} to={to} />}>{label}</Button>
          )
        }
      />
    </>
  );
}
