import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { TargetRow } from '#contract/target.ts';
import { InstantText } from '../ui/instant-text.tsx';
import { Labelled } from '../ui/labelled.tsx';
import { Section } from '../ui/section.tsx';
import { useMay } from '../ui/session.tsx';
import { useWords } from '../words/words.tsx';
import { FigureForm } from './figure-form.tsx';
import { aimText, figureText, inUnit } from './figure-text.ts';
import { StateBadge } from './state-badge.tsx';
import { TakeBack } from './take-back.tsx';

/** One target: the paper's words, where it stands, every figure entered, and a new one. */
export function TargetPanel({ target: row }: { target: TargetRow }) {
  const words = useWords();
  const { target } = words;
  const mayEnter = useMay()('target.enter');
  const [isEntering, setEntering] = useState(false);
  const [standing] = row.figures;
  return (
    <Stack gap="lg">
      <Text fw={550}>{row.text}</Text>
      <Labelled
        items={[
          [target.aim, aimText(words, row)],
          [target.state, <StateBadge key="state" state={row.state} />],
          [target.figure, figureText(row, standing) ?? target.states.noFigure],
          ...(standing?.baseFigure == null
            ? []
            : ([[target.base, inUnit(standing.baseFigure, row.unit)]] as const)),
          [target.section, row.section],
          ...(row.line === null ? [] : ([[target.line, String(row.line)]] as const)),
        ]}
      />
      {row.state === 'noBase' && <Text size="sm">{target.noBaseText}</Text>}
      {mayEnter && isEntering && <FigureForm target={row} onDone={() => setEntering(false)} />}
      {mayEnter && !isEntering && (
        <div>
          <Button size="sm" onClick={() => setEntering(true)}>
            {standing?.figure == null ? target.enter : target.enterNew}
          </Button>
        </div>
      )}
      <History target={row} />
      {mayEnter && standing?.figure != null && <TakeBack target={row} />}
    </Stack>
  );
}

function History({ target: row }: { target: TargetRow }) {
  const { target } = useWords();
  return (
    <Section title={target.history}>
      {row.figures.length === 0 && <Text size="sm">{target.noHistory}</Text>}
      <Stack gap="sm">
        {row.figures.map((entered) => (
          <div key={entered.at}>
            <Text size="sm" fw={600}>
              {figureText(row, entered) ?? target.takenBack}
            </Text>
            <Text size="sm">
              {entered.figure === null ? target.why : target.source}: {entered.source}
            </Text>
            <Text size="sm" c="dimmed">
              <InstantText instant={entered.at} /> · {entered.by}
            </Text>
          </div>
        ))}
      </Stack>
    </Section>
  );
}
