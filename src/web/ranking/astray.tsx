import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Trophy } from 'lucide-react';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useWords } from '../words/words.tsx';

/** An address that leads nowhere: says what is not there, and leads to the newest round. */
export function Astray({ title, text }: { title: string; text: string }) {
  const { ranking: words } = useWords();
  return (
    <>
      <PageHeader title={words.title} />
      <EmptyState
        icon={Trophy}
        title={title}
        text={text}
        action={
          <Button renderRoot={(props) => <Link {...props} to="/xep-hang" />}>
            {words.otherRound}
          </Button>
        }
      />
    </>
  );
}
