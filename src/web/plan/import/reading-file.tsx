import { Button, Group, Paper, Progress, Text } from '@mantine/core';
import { useWords } from '../../words/words.tsx';
import type { ImportStep } from './use-import.ts';

interface ReadingFileProps {
  step: Extract<ImportStep, { at: 'reading' }>;
  onCancel: () => void;
}

/** How far a file has gone out, then that it is being read; can be cancelled all the while. */
export function ReadingFile({ step: { name, percent }, onCancel }: ReadingFileProps) {
  const { planImport, common } = useWords();
  const isSent = percent >= 100;
  const words = isSent ? planImport.reading(name) : planImport.sending(name);
  return (
    <Paper withBorder p="md">
      <Text fw={600} role="status">
        {words}
      </Text>
      <Progress
        my="sm"
        value={isSent ? 100 : percent}
        striped={isSent}
        animated={isSent}
        aria-label={words}
      />
      <Group justify="space-between">
        <Text size="sm" c="dimmed">
          {planImport.sent(percent)}
        </Text>
        <Button variant="default" onClick={onCancel}>
          {common.cancel}
        </Button>
      </Group>
    </Paper>
  );
}
