import { Stack, Text, Title } from '@mantine/core';
import { Inbox, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

interface EmptyStateProps {
  title: string;
  /** What to do next. */
  text: string;
  action?: ReactNode;
  icon?: LucideIcon;
  /** 1 where it is the whole screen. */
  order?: 1 | 2;
}

/** Where there is nothing yet: says so, and what to do next. */
export function EmptyState({
  title,
  text,
  action,
  icon: Icon = Inbox,
  order = 2,
}: EmptyStateProps) {
  return (
    <Stack align="center" gap="xs" py={48} px="md" ta="center">
      <Icon size={36} strokeWidth={1.4} color="var(--mantine-color-accent-7)" aria-hidden />
      <Title order={order}>{title}</Title>
      <Text size="sm" c="dimmed" maw={460}>
        {text}
      </Text>
      {action}
    </Stack>
  );
}
