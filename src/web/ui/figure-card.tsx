import { Anchor, Box, Group, Paper, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Tone } from './status-badge.tsx';

const colors: Record<Tone, string> = {
  good: 'green.9',
  warn: 'orange.9',
  bad: 'red.9',
  active: 'accent.9',
  idle: 'gray.8',
};

interface FigureCardProps {
  title: string;
  figure: ReactNode;
  /** Unit or maximum beside the figure: "/ 100". */
  unit?: ReactNode;
  /** What the figure is measured against, in words. */
  note?: ReactNode;
  tone?: Tone;
  /** The line behind the figure: an address with its query. */
  to?: string;
  search?: Record<string, string>;
}

/** One figure of an overview; opens the line behind it. */
export function FigureCard(props: FigureCardProps) {
  const { title, figure, unit, note, tone = 'idle', to, search } = props;
  return (
    <Paper withBorder p="md" h="100%">
      <Text size="sm" c="dimmed" component="h2">
        {to === undefined ? title : <CardLink to={to} search={search} title={title} />}
      </Text>
      <Group gap={6} align="baseline" mt={4}>
        <Text fz={30} fw={650} lh={1.25} c={tone === 'idle' ? undefined : colors[tone]}>
          {figure}
        </Text>
        {unit !== undefined && (
          <Text size="sm" c="dimmed">
            {unit}
          </Text>
        )}
      </Group>
      {note !== undefined && (
        <Box mt={4} fz="sm" c={colors[tone]}>
          {note}
        </Box>
      )}
    </Paper>
  );
}

function CardLink({
  to,
  search,
  title,
}: {
  to: string;
  search?: Record<string, string>;
  title: string;
}) {
  return (
    <Anchor renderRoot={(props) => <Link {...props} to={to} search={search as never} />} inherit>
      {title}
    </Anchor>
  );
}
