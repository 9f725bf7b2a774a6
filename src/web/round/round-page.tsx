import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useMay } from '../ui/session.tsx';
import { useUrlState } from '../ui/use-url-state.ts';
import { useWords } from '../words/words.tsx';
import { NewRoundPage } from './edit/new-round.tsx';
import { RoundList } from './round-list.tsx';
import { RoundView } from './round-view.tsx';
import { PageHeader } from '../ui/page-header.tsx';

/** In the address, a round that is still to be made. */
const newcomer = 'new';

/** The rounds, one of them, or a new one, as the address says. */
export function RoundPage() {
  const { round: words } = useWords();
  const mayManage = useMay()('round.manage');
  const [chosen] = useUrlState('round');
  if (chosen === newcomer && mayManage) return <NewRoundPage />;
  if (/^\d{1,9}$/.test(chosen)) return <RoundView key={chosen} roundId={Number(chosen)} />;
  return (
    <>
      <PageHeader
        title={words.title}
        text={words.text}
        actions={
          mayManage && (
            <Button
              leftSection={<Plus size={17} aria-hidden />}
              renderRoot={(props) => (
                <Link {...props} to="/ky-cham" search={{ round: newcomer } as never} />
              )}
            >
              {words.create}
            </Button>
          )
        }
      />
      <RoundList />
    </>
  );
}
