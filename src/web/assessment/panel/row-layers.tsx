import { Paper, Stack, Text } from '@mantine/core';
import type { LayerEntry } from '#contract/assessment.ts';
import { isMissing } from '#domain/scoring/fact.ts';
import { scoreNode } from '#domain/scoring/score-node.ts';
import { InstantText } from '../../ui/instant-text.tsx';
import { Labelled, type LabelledItem } from '../../ui/labelled.tsx';
import { Section } from '../../ui/section.tsx';
import { useWords } from '../../words/words.tsx';
import { showFact } from '../entry/fact-text.ts';
import type { Difference } from '../difference.ts';
import { PointsCell } from '../grid/points-cell.tsx';
import type { Line } from '../lines.ts';
import type { Model } from '../use-model.ts';
import type { Facts } from '#domain/scoring/fact.ts';

/** What each layer says of the row, side by side in time: facts, points, who, when, why. */
export function RowLayers({ model, line }: { model: Model; line: Line }) {
  const { assessment } = useWords();
  const { sheet, layers, cells, work } = model;
  const said = layers.flatMap((layer, place) => {
    const own = layer.stage.position === sheet.stage ? work.saved.get(line.code) : undefined;
    const cell = cells.get(line.code)?.[place];
    const entry = own ?? cell?.entry ?? null;
    return entry === null ? [] : [{ layer, entry, difference: cell?.difference ?? null }];
  });
  return (
    <Section title={assessment.layers}>
      {said.length === 0 && <Text size="sm">{assessment.noLayers}</Text>}
      <Stack gap="xs">
        {said.map(({ layer, entry, difference }) => (
          <LayerCard
            key={layer.stage.position}
            model={model}
            line={line}
            name={layer.stage.name}
            entry={entry}
            difference={difference}
          />
        ))}
      </Stack>
    </Section>
  );
}

interface LayerCardProps {
  model: Model;
  line: Line;
  name: string;
  entry: LayerEntry;
  difference: Difference | null;
}

function LayerCard({ model, line, name, entry, difference }: LayerCardProps) {
  const { assessment, common } = useWords();
  const { rule } = line;
  const { decimals } = model.ready.edition;
  const trace = rule === undefined ? [] : scoreNode(rule, entry, decimals).trace;
  return (
    <Paper withBorder p="sm">
      <Text size="sm" fw={600} component="h3" m={0}>
        {name}
      </Text>
      <Labelled
        items={[
          [
            assessment.points,
            <PointsCell state={entry.state} points={entry.points} isLeaf difference={difference} />,
          ],
          ...factItems(line, entry.facts),
          ...(entry.reason === null ? [] : [[common.reason, entry.reason] as const]),
          [
            assessment.writtenBy,
            <>
              {entry.person ?? assessment.system} · <InstantText instant={entry.at} />
            </>,
          ],
        ]}
      />
      {trace.length > 0 && (
        <Text size="sm" mt={6}>
          <b>{assessment.trace}:</b> {trace.join(' ')}
        </Text>
      )}
    </Paper>
  );
}

export const factItems = ({ rule }: Line, facts: Facts): LabelledItem[] =>
  (rule?.facts(facts) ?? [])
    .filter(({ key }) => !isMissing(facts, key))
    .map((spec) => [
      spec.label,
      [showFact(spec, facts[spec.key] ?? ''), spec.unit].filter(Boolean).join(' '),
    ]);
