import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { readNodeMinistry } from '#contract/ministry.ts';
import { formatPoints } from '#domain/text/vietnamese.ts';
import { useAsk } from '../ui/api.ts';
import { Section } from '../ui/section.tsx';
import { useWords } from '../words/words.tsx';

/** The Ministry's points of the node and the remedy of what was lost; nothing while there are none. */
export function NodeMinistry({ nodeId }: { nodeId: number }) {
  const { ministry } = useWords();
  const score = useAsk(readNodeMinistry, { nodeId }).data?.score ?? null;
  if (score === null) return null;
  const { editionId, indexYear, code, figure, lost, remedy, task } = score;
  const search = { edition: String(editionId), node: code };
  const points = figure?.points == null ? ministry.unknown : formatPoints(figure.points);
  return (
    <Section title={ministry.besideNode(indexYear)}>
      <Text size="sm">
        <b>{points}</b>
        {lost !== null && !lost.startsWith('-') && ` · ${ministry.losesText(formatPoints(lost))}`}
        {` · ${figure?.reason ?? ministry.noReason}`}
      </Text>
      <Text size="sm">
        {ministry.remedyTitle}: {remedy ?? ministry.noRemedy}
        {task !== null && ` (${ministry.taskLine(task.number, task.planNumber)})`}
      </Text>
      <Anchor
        size="sm"
        renderRoot={(props) => <Link {...props} to="/diem-bo" search={search as never} />}
      >
        {ministry.openLedger}
      </Anchor>
    </Section>
  );
}
