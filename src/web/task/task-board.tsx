import { Box, Paper, Text } from '@mantine/core';
import { obligationState, type TaskRow } from '#contract/task.ts';
import type { ObligationState } from '#domain/task/state.ts';
import { useWords } from '../words/words.tsx';
import classes from './board.module.css';
import { StateBadge } from './state-badge.tsx';
import { TaskCard } from './task-card.tsx';

/** Columns by the state all holders together have reached; a card is moved by its menu. */
export function TaskBoard({ tasks }: { tasks: readonly TaskRow[] }) {
  const { task } = useWords();
  const tasksIn = (state: ObligationState) => tasks.filter((row) => row.state === state);
  // An empty column needs the room of its name only.
  const columns = obligationState.options
    .map((state) => (tasksIn(state).length === 0 ? '132px' : 'minmax(190px, 1fr)'))
    .join(' ');
  return (
    <>
      <Text size="sm" c="dimmed" className="no-print">
        {task.boardHint}
      </Text>
      <Box className={classes.board} style={{ gridTemplateColumns: columns }}>
        {obligationState.options.map((state) => (
          <BoardColumn key={state} state={state} tasks={tasksIn(state)} />
        ))}
      </Box>
    </>
  );
}

function BoardColumn({ state, tasks }: { state: ObligationState; tasks: readonly TaskRow[] }) {
  const { task } = useWords();
  const title = `board-${state}`;
  return (
    <Paper component="section" className={classes.column} aria-labelledby={title}>
      <Box id={title} component="h2" className={classes.head}>
        <StateBadge state={state} />
        <Text span size="sm" c="dimmed">
          {tasks.length}
        </Text>
      </Box>
      {tasks.length === 0 ? (
        <Text size="sm" c="dimmed" p="xs">
          {task.emptyColumn}
        </Text>
      ) : (
        <ul className={classes.cards}>
          {tasks.map((row) => (
            <li key={row.id}>
              <TaskCard task={row} />
            </li>
          ))}
        </ul>
      )}
    </Paper>
  );
}
