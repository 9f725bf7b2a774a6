import { Box, Group, Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';

interface SectionProps {
  title: string;
  /** A button at the right of the title. */
  action?: ReactNode;
  children: ReactNode;
}

/** A titled part of a panel or a screen. */
export function Section({ title, action, children }: SectionProps) {
  const id = useId();
  return (
    <Box component="section" aria-labelledby={id}>
      <Group justify="space-between" mb={6} gap="xs">
        <Title order={2} id={id} fz={15}>
          {title}
        </Title>
        {action}
      </Group>
      {children}
    </Box>
  );
}
