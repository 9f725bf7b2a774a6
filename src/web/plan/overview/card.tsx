import { Group, Paper, Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';

interface CardProps {
  title: string;
  action?: ReactNode;
  children: ReactNode;
}

/** One part of the overview. */
export function Card({ title, action, children }: CardProps) {
  const id = useId();
  return (
    <Paper withBorder p="sm" h="100%" component="section" aria-labelledby={id}>
      <Group justify="space-between" gap="xs" mb={4}>
        <Title order={2} id={id} fz={15}>
          {title}
        </Title>
        {action}
      </Group>
      {children}
    </Paper>
  );
}
