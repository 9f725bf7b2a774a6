import { Box, Group, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useSession } from './session.tsx';

interface PageHeaderProps {
  title: string;
  /** One sentence: what one does here. */
  text?: ReactNode;
  /** Buttons at the right. */
  actions?: ReactNode;
}

/** The heading of a screen; names the browser's tab too. */
export function PageHeader({ title, text, actions }: PageHeaderProps) {
  const { installation } = useSession();
  const place = installation.provinceName ?? 'chiso';
  return (
    <Group justify="space-between" align="flex-start" gap="md" mb="md">
      <title>{`${title} · ${place}`}</title>
      <Box maw={820}>
        <Title order={1}>{title}</Title>
        {text !== undefined && (
          <Text size="sm" c="dimmed" mt={2}>
            {text}
          </Text>
        )}
      </Box>
      {actions !== undefined && (
        <Group gap="xs" className="no-print">
          {actions}
        </Group>
      )}
    </Group>
  );
}
