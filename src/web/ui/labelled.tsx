import { Box, Text } from '@mantine/core';
import type { ReactNode } from 'react';

export type LabelledItem = readonly [label: string, value: ReactNode];

/** Names and values under one another, as in the side panel of a row. */
export function Labelled({ items }: { items: readonly LabelledItem[] }) {
  return (
    <Box
      component="dl"
      m={0}
      style={{ display: 'grid', gridTemplateColumns: 'minmax(110px, 34%) 1fr', gap: '8px 16px' }}
    >
      {items.map(([label, value]) => (
        <Box key={label} style={{ display: 'contents' }}>
          <Text component="dt" size="sm" c="dimmed">
            {label}
          </Text>
          <Text component="dd" size="sm" m={0}>
            {value}
          </Text>
        </Box>
      ))}
    </Box>
  );
}
