import { Button, Group, Text } from '@mantine/core';
import { useWords } from '../../words/words.tsx';

interface LevelChoiceProps {
  depth: number;
  level: number;
  onChange: (level: number) => void;
}

/** One button a level: how deep the tree stands open. */
export function LevelChoice({ depth, level, onChange }: LevelChoiceProps) {
  const { table } = useWords();
  const levels = Array.from({ length: depth }, (_, at) => at + 1);
  return (
    <Group gap={4} role="group" aria-label={table.levels} wrap="nowrap">
      <Text component="span" size="sm" c="dimmed" aria-hidden>
        {table.level}
      </Text>
      {levels.map((each) => (
        <Button
          key={each}
          size="sm"
          px={11}
          variant={each === level ? 'light' : 'default'}
          aria-pressed={each === level}
          aria-label={table.expandLevel(each)}
          title={table.expandLevel(each)}
          onClick={() => onChange(each)}
        >
          {each}
        </Button>
      ))}
    </Group>
  );
}
