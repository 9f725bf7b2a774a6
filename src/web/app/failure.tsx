import { Button, Code } from '@mantine/core';
import { TriangleAlert } from 'lucide-react';
import { EmptyState } from '../ui/empty-state.tsx';
import { useWords } from '../words/words.tsx';

/** A screen that broke: what to do, and the line to send on. */
export function Failure({ error }: { error: unknown }) {
  const { shell } = useWords();
  return (
    <EmptyState
      order={1}
      icon={TriangleAlert}
      title={shell.failedTitle}
      text={shell.failedText}
      action={
        <>
          <Code block>{String(error)}</Code>
          <Button onClick={() => location.reload()}>{shell.reload}</Button>
        </>
      }
    />
  );
}
