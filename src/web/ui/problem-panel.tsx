import { Alert, Button, List, Stack, Text } from '@mantine/core';
import { CircleAlert } from 'lucide-react';
import { useWords } from '../words/words.tsx';
import { describeProblem } from './problem-text.ts';

/** A refused request in place: what, where (the input's path), what to do. */
export function ProblemPanel({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const words = useWords();
  const { title, detail, faults, advice } = describeProblem(error, words);
  return (
    <Alert role="alert" color="red" title={title} icon={<CircleAlert size={18} aria-hidden />}>
      <Stack gap="xs" align="flex-start">
        {detail !== undefined && <Text size="sm">{detail}</Text>}
        {faults.length > 0 && (
          <List size="sm">
            {faults.map(({ path, message }) => (
              <List.Item key={path + message}>
                {path === '' ? message : `${path}: ${message}`}
              </List.Item>
            ))}
          </List>
        )}
        {advice !== undefined && <Text size="sm">{advice}</Text>}
        {onRetry !== undefined && (
          <Button size="xs" variant="default" onClick={onRetry}>
            {words.common.retry}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}
