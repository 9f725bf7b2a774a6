import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { FileQuestion } from 'lucide-react';
import { EmptyState } from '../ui/empty-state.tsx';
import { useWords } from '../words/words.tsx';

export function NotFound() {
  const { shell } = useWords();
  return (
    <>
      <title>{shell.notFoundTitle}</title>
      <EmptyState
        order={1}
        icon={FileQuestion}
        title={shell.notFoundTitle}
        text={shell.notFoundText}
        action={<Button renderRoot={(props) => <Link {...props} to="/" />}>{shell.goHome}</Button>}
      />
    </>
  );
}
