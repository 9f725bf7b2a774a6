import { Button, Group, Paper, Progress, Text } from '@mantine/core';
import { useWords } from '../../words/words.tsx';

interface ReadingFileProps {
  name: string;
  /** Of its bytes, how many have gone out: 0 to 100. */
  percent: number;
  onCancel: () => void;
}

/** How far a file has gone out, then that it is being read; can be cancelled all the while. */
export function ReadingFile({ name, percent, onCancel }: ReadingFileProps) {
  const { fileImport, common } = useWords();
  const isSent = percent >= 100;
  const words = isSent ? fileImport.reading(name) : fileImport.sending(name);
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
          {fileImport.sent(percent)}
        </Text>
        <Button variant="default" onClick={onCancel}>
          {common.cancel}
        </Button>
      </Group>
    </Paper>
  );
}
