import { Button, Group } from '@mantine/core';
import { useWords } from '../words/words.tsx';

interface PassBarProps {
  total: number;
  picked: number;
  onAll: () => void;
  onPicked: () => void;
  onClear: () => void;
}

/** Confirms every proposal in one pass, or the chosen ones. */
export function PassBar({ total, picked, onAll, onPicked, onClear }: PassBarProps) {
  const { finding } = useWords();
  return (
    <Group gap="xs" className="no-print">
      <Button onClick={onAll}>{finding.confirmAll(total)}</Button>
      {picked > 0 && (
        <>
          <Button variant="default" onClick={onPicked}>
            {finding.confirmChosen(picked)}
          </Button>
          <Button variant="subtle" onClick={onClear}>
            {finding.clearChosen}
          </Button>
        </>
      )}
    </Group>
  );
}
