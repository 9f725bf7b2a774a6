import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { useWords } from '../words/words.tsx';

/** The outline of what is coming; a reader of the screen hears that it loads. */
export function Loading({ rows = 8 }: { rows?: number }) {
  const { common } = useWords();
  return (
    <Stack gap="sm" role="status" aria-live="polite">
      <VisuallyHidden>{common.loading}</VisuallyHidden>
      <Skeleton h={28} w="40%" />
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} h={20} />
      ))}
    </Stack>
  );
}
