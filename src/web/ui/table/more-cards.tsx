import { Button } from '@mantine/core';
import { useWords } from '../../words/words.tsx';

export function MoreCards({ onMore }: { onMore: () => void }) {
  const { table } = useWords();
  return (
    <Button variant="default" fullWidth onClick={onMore}>
      {table.moreRows}
    </Button>
  );
}
