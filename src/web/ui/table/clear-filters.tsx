import { Button } from '@mantine/core';
import { useWords } from '../../words/words.tsx';

export function ClearFilters({ onClear }: { onClear: () => void }) {
  const { table } = useWords();
  return (
    <Button variant="default" size="sm" onClick={onClear}>
      {table.clearFilters}
    </Button>
  );
}
