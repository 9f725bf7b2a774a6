import { Stack, Text } from '@mantine/core';
import { readMinistryLog } from '#contract/ministry.ts';
import { formatDay } from '#domain/calendar/day.ts';
import type { Points } from '#domain/points/points.ts';
import { formatPoints } from '#domain/text/vietnamese.ts';
import { Answer } from '../ui/answer.tsx';
import { useAsk } from '../ui/api.ts';
import { InstantText } from '../ui/instant-text.tsx';
import { Section } from '../ui/section.tsx';
import { useWords } from '../words/words.tsx';

/** Every figure ever entered, newest first: nothing is overwritten. */
export function FigureLog({ editionId, code }: { editionId: number; code: string | null }) {
  const { ministry } = useWords();
  const query = useAsk(readMinistryLog, { editionId, code: code ?? undefined });
  const shown = (value: Points | null) => (value === null ? ministry.unknown : formatPoints(value));
  return (
    <Section title={ministry.logTitle}>
      <Answer query={query} rows={3}>
        {({ figures }) => (
          <Stack gap="sm">
            {figures.length === 0 && <Text size="sm">{ministry.logEmpty}</Text>}
            {figures.map((figure) => (
              <div key={figure.id}>
                <Text size="sm" fw={600}>
                  {ministry.logLine(
                    shown(figure.selfPoints),
                    figure.state === 'notApplicable'
                      ? ministry.notApplicable
                      : shown(figure.points),
                  )}
                </Text>
                <Text size="sm">
                  {ministry.source}:{' '}
                  {ministry.sourceText(figure.source, formatDay(figure.sourceOn))}
                </Text>
                <Text size="sm">{ministry.logNote(figure.note)}</Text>
                <Text size="sm" c="dimmed">
                  <InstantText instant={figure.at} /> · {figure.who ?? ministry.system}
                </Text>
              </div>
            ))}
          </Stack>
        )}
      </Answer>
    </Section>
  );
}
