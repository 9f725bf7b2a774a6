import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Trophy } from 'lucide-react';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useMay } from '../ui/session.tsx';
import { useWords } from '../words/words.tsx';

/** Where no round has a unit yet: what to do, or whom to wait for. */
export function NoRound() {
  const { ranking: words } = useWords();
  const mayManage = useMay()('round.manage');
  return (
    <>
      <PageHeader title={words.title} />
      <EmptyState
        icon={Trophy}
        title={words.emptyTitle}
        text={mayManage ? words.emptyText : words.emptyWait}
        action={
          mayManage && (
            <Button renderRoot={(props) => <Link {...props} to="/ky-cham" />}>
              {words.toRounds}
            </Button>
          )
        }
      />
    </>
  );
}
