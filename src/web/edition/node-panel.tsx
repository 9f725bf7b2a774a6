import { List, Stack, Text } from '@mantine/core';
import { formatDay } from '#domain/calendar/day.ts';
import { formatPoints } from '#domain/text/vietnamese.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Labelled } from '../ui/labelled.tsx';
import { Section } from '../ui/section.tsx';
import { useWords } from '../words/words.tsx';
import { AddNode } from './add-node.tsx';
import { EditNode } from './edit-node.tsx';
import type { EditionNode, FullEdition } from './edition.ts';
import { NodeMoves } from './node-moves.tsx';
import { RulePreview } from './rule-preview.tsx';
import { RuleText } from './rule-text.tsx';

interface NodePanelProps {
  full: FullEdition;
  node: EditionNode;
  isEditable: boolean;
}

/** One node: what the paper says of it; in a draft, to change, move, add below or withdraw. */
export function NodePanel({ full, node, isEditable }: NodePanelProps) {
  const { edition } = useWords();
  const row = full.rows.find(({ code }) => code === node.code);
  if (!isEditable || row === undefined) return <NodeFacts full={full} node={node} />;
  return (
    <Stack gap="lg">
      <EditNode key={row.version} full={full} node={node} row={row} />
      <NodeMoves full={full} node={node} row={row} />
      <Disclosure title={edition.addNode}>
        <AddNode full={full} parent={node} onDone={() => {}} />
      </Disclosure>
    </Stack>
  );
}

function NodeFacts({ full, node }: { full: FullEdition; node: EditionNode }) {
  const { edition } = useWords();
  const isSum = full.document.nodes.some(({ parent }) => parent === node.code);
  return (
    <Stack gap="lg">
      <Text fw={600}>{node.name}</Text>
      <Labelled
        items={[
          [edition.maxPoints, formatPoints(node.maxPoints)],
          [edition.standing, edition.standings[node.standing]],
          [
            edition.rule,
            isSum ? edition.isSum : <RuleText rule={node.rule} maxPoints={node.maxPoints} />,
          ],
          ...(node.rule === null
            ? []
            : ([[edition.ruleSource, node.rule.source ?? edition.noSource]] as const)),
          [edition.source, node.source ?? edition.noSource],
          ...(node.dueOn === null ? [] : ([[edition.dueOn, formatDay(node.dueOn)]] as const)),
        ]}
      />
      {node.slots.length > 0 && (
        <Section title={edition.slots}>
          <List size="sm">
            {node.slots.map(({ name, isRequired }) => (
              <List.Item key={name}>
                {name}
                {!isRequired && ` (${edition.optionalSlot})`}
              </List.Item>
            ))}
          </List>
        </Section>
      )}
      {node.rule !== null && (
        <RulePreview
          rule={node.rule}
          maxPoints={node.maxPoints}
          decimals={full.document.decimals}
        />
      )}
    </Stack>
  );
}
