import { Alert, Text } from '@mantine/core';
import { readMoves } from '#contract/assessment-move.ts';
import type { OutputOf } from '#contract/route.ts';
import { useAsk } from '../../ui/api.ts';
import { InstantText } from '../../ui/instant-text.tsx';
import { useWords } from '../../words/words.tsx';
import type { Sheet } from '../sheet.ts';
import classes from './head.module.css';

type SheetMove = OutputOf<typeof readMoves>['moves'][number];

/** Why a sheet has come back, in front; who moved it when, on request. */
export function MoveLog({ sheet }: { sheet: Sheet }) {
  const { assessment } = useWords();
  const { data } = useAsk(readMoves, { sheetId: sheet.id });
  const moves = [...(data?.moves ?? [])].sort((a, b) => b.at.localeCompare(a.at));
  const back = moves.find(({ action }) => action === 'return' || action === 'reopen');
  return (
    <>
      {sheet.state === 'returned' && back !== undefined && (
        <Alert color="orange" title={assessment.returnedBecause} py="xs">
          <Text size="sm">{back.reason}</Text>
          <Text size="xs">
            {back.person ?? assessment.system} · <InstantText instant={back.at} />
          </Text>
        </Alert>
      )}
      {moves.length > 0 && (
        <details className={`${classes.gaps ?? ''} no-print`}>
          <summary>{assessment.moveLog}</summary>
          <ul>
            {moves.map((move) => (
              <li key={move.at + move.action}>
                <MoveLine move={move} sheet={sheet} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function MoveLine({ move, sheet }: { move: SheetMove; sheet: Sheet }) {
  const { assessment } = useWords();
  const names: Record<string, string> = { ...assessment.moves, ...assessment.otherMoves };
  const nameAt = (position: number) =>
    sheet.stages.find((stage) => stage.position === position)?.name ?? '';
  return (
    <Text size="sm">
      <InstantText instant={move.at} /> · {names[move.action]}: {nameAt(move.stageBefore)} →{' '}
      {nameAt(move.stageAfter)}
      {move.person !== null && ` · ${move.person}`}
      {move.reason !== null && ` · ${move.reason}`}
    </Text>
  );
}
