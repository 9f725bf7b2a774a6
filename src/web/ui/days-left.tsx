import { Text } from '@mantine/core';
import { useWords } from '../words/words.tsx';

/** Days ahead from which a deadline is shown as near. */
const near = 7;

/** Days to a last day in words; overdue and near stand out in colour and weight as well. */
export function DaysLeft({ days }: { days: number | null }) {
  const { due } = useWords();
  if (days === null)
    return (
      <Text span inherit c="dimmed">
        {due.none}
      </Text>
    );
  const color = days < 0 ? 'red.9' : days <= near ? 'orange.9' : undefined;
  return (
    <Text span inherit c={color} fw={days <= near ? 600 : undefined}>
      {due.left(days)}
    </Text>
  );
}
