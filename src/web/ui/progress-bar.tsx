import { Group, Progress, Text } from '@mantine/core';
import type { Tone } from './status-badge.tsx';

const colors: Record<Tone, string> = {
  good: 'green.9',
  warn: 'orange.9',
  bad: 'red.9',
  active: 'accent.7',
  idle: 'gray.6',
};

interface ProgressBarProps {
  done: number;
  total: number;
  /** What is counted, for those who do not see the bar. */
  label: string;
  tone?: Tone;
}

/** "k/N" with its bar. */
export function ProgressBar({ done, total, label, tone = 'active' }: ProgressBarProps) {
  const share = total === 0 ? 0 : (done / total) * 100;
  return (
    <Group gap={8} wrap="nowrap">
      <Progress.Root size={8} flex={1} miw={48}>
        <Progress.Section
          value={share}
          color={done >= total && total > 0 ? colors.good : colors[tone]}
          aria-label={`${label}: ${done}/${total}`}
        />
      </Progress.Root>
      <Text size="sm" style={{ whiteSpace: 'nowrap' }}>
        {done}/{total}
      </Text>
    </Group>
  );
}
