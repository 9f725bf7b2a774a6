import { Alert, Table, Text } from '@mantine/core';
import { Info } from 'lucide-react';
import type { Points } from '#domain/points/points.ts';
import type { NodeDetail } from '#contract/rubric.ts';
import { PointsText } from '../ui/points-text.tsx';
import { Section } from '../ui/section.tsx';
import { useWords } from '../words/words.tsx';

/** Maximum, last year and target, beside what the children add up to. */
export function NodeFigures({ node, year }: { node: NodeDetail; year: number | null }) {
  const { rubric } = useWords();
  const { summed } = node;
  const rows: [string, Points | null, Points | undefined][] = [
    [rubric.maxPoints, node.maxPoints, summed?.maxPoints],
    [rubric.previousScore(year), node.previousScore, summed?.previousScore],
    [rubric.target(year), node.target, summed?.target],
  ];
  return (
    <Section title={rubric.figures}>
      <Table withTableBorder>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{rubric.figure}</Table.Th>
            <Table.Th ta="right">{rubric.ofNode}</Table.Th>
            {summed !== null && <Table.Th ta="right">{rubric.ofChildren}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(([title, own, added]) => (
            <Table.Tr key={title}>
              <Table.Th scope="row" fw={400}>
                {title}
              </Table.Th>
              <Table.Td ta="right" fw={600}>
                <PointsText value={own} />
              </Table.Td>
              {added !== undefined && <SummedCell own={own} added={added} />}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Text size="sm" mt={6}>
        {rubric.lostWords}:{' '}
        <b>
          <PointsText value={node.lost} />
        </b>
        {' · '}
        {rubric.gainWords}:{' '}
        <b>
          <PointsText value={node.gain} signed />
        </b>
      </Text>
      {node.isResidual && (
        <Alert mt="sm" icon={<Info size={18} aria-hidden />} title={rubric.residualTitle}>
          {rubric.residualText(node.parent ?? '')}
        </Alert>
      )}
    </Section>
  );
}

function SummedCell({ own, added }: { own: Points | null; added: Points }) {
  const { rubric } = useWords();
  const differs = own !== null && own !== added;
  return (
    <Table.Td ta="right" c={differs ? 'orange.9' : undefined}>
      <PointsText value={added} />
      {differs && ` (${rubric.differs})`}
    </Table.Td>
  );
}
