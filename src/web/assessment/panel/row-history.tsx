import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { readScoreHistory } from '#contract/assessment.ts';
import type { OutputOf } from '#contract/route.ts';
import type { Facts } from '#domain/scoring/fact.ts';
import type { Points } from '#domain/points/points.ts';
import { Answer } from '../../ui/answer.tsx';
import { useAsk } from '../../ui/api.ts';
import { InstantText } from '../../ui/instant-text.tsx';
import { PointsText } from '../../ui/points-text.tsx';
import { useWords } from '../../words/words.tsx';
import { showCell } from '../entry/cell-text.ts';
import type { Line } from '../lines.ts';
import type { Model } from '../use-model.ts';

interface RowHistoryProps {
  model: Model;
  line: Line;
  nodeId: number;
}

/** Every writing of the row, newest first; asked for only when it is opened. */
export function RowHistory(props: RowHistoryProps) {
  const { assessment } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary style={{ cursor: 'pointer', fontWeight: 650 }}>{assessment.history}</summary>
      {isOpen && <HistoryList {...props} />}
    </details>
  );
}

function HistoryList({ model, line, nodeId }: RowHistoryProps) {
  const { assessment } = useWords();
  const query = useAsk(readScoreHistory, { sheetId: model.sheet.id, nodeId });
  return (
    <Answer query={query} rows={3}>
      {({ history }) => (
        <Stack gap="xs" mt="xs">
          {history.length === 0 && <Text size="sm">{assessment.noHistory}</Text>}
          {history.map((event, at) => (
            <HistoryLine key={at} line={line} event={event} />
          ))}
        </Stack>
      )}
    </Answer>
  );
}

type HistoryEvent = OutputOf<typeof readScoreHistory>['history'][number];

function HistoryLine({ line, event }: { line: Line; event: HistoryEvent }) {
  const { assessment, common } = useWords();
  return (
    <div>
      <Text size="sm">
        <Told line={line} told={event.before} /> → <Told line={line} told={event.after} />
      </Text>
      {event.reason !== null && (
        <Text size="sm">
          {common.reason}: {event.reason}
        </Text>
      )}
      <Text size="sm" c="dimmed">
        <InstantText instant={event.at} /> · {event.person ?? assessment.system}
      </Text>
    </div>
  );
}

/** A recorded value: facts and points, or in words that there were none. */
function Told({ line, told }: { line: Line; told: unknown }) {
  const { assessment, problem } = useWords();
  if (typeof told !== 'object' || told === null) return <>{problem.empty}</>;
  const { facts, notApplicable, points } = told as {
    facts?: Facts;
    notApplicable?: string | null;
    points?: Points | null;
  };
  if (notApplicable) return <>{assessment.outside(notApplicable)}</>;
  const text = line.rule === undefined ? '' : showCell(line.rule, facts ?? {});
  return (
    <>
      {text === '' ? problem.empty : text}
      {points != null && (
        <>
          {' ('}
          <PointsText value={points} /> {assessment.pointUnit})
        </>
      )}
    </>
  );
}
