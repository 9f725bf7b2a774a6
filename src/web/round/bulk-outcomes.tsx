import { Box, Group, Text } from '@mantine/core';
import { describeProblem } from '../ui/problem-text.ts';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { StatusBadge } from '../ui/status-badge.tsx';
import { useWords } from '../words/words.tsx';
import type { Outcome } from './use-bulk.ts';
import classes from './round.module.css';

/** So many of the gaps of a refused sheet are named. */
const named = 3;

/** What became of each sheet; what was refused says why. */
export function BulkOutcomes({ outcomes }: { outcomes: readonly Outcome[] }) {
  const { round: words } = useWords();
  const done = outcomes.filter(({ problem }) => problem === null).length;
  const refused = outcomes.filter(({ problem }) => problem !== null && problem !== undefined);
  return (
    <>
      <ProgressBar done={done + refused.length} total={outcomes.length} label={words.handled} />
      <Text size="sm" fw={600} role="status">
        {words.outcome(done, refused.length)}
      </Text>
      <Box
        mah={320}
        className={classes.scroll}
        style={{ overflowY: 'auto' }}
        tabIndex={0}
        role="group"
        aria-label={words.handled}
      >
        <ul className={classes.plain}>
          {outcomes.map((outcome) => (
            <li key={outcome.sheet.id}>
              <OutcomeLine outcome={outcome} />
            </li>
          ))}
        </ul>
      </Box>
    </>
  );
}

function OutcomeLine({ outcome: { sheet, problem } }: { outcome: Outcome }) {
  const words = useWords();
  const { title, detail, faults } = describeProblem(problem, words);
  const why = [
    detail ?? title,
    ...faults.slice(0, named).map(({ path, message }) => `${path}: ${message};`),
  ];
  const state = problem === undefined ? 'waits' : problem === null ? 'done' : 'refused';
  const tone = ({ waits: 'idle', done: 'good', refused: 'bad' } as const)[state];
  return (
    <Group gap={8} wrap="nowrap" align="flex-start">
      <StatusBadge tone={tone}>{words.round.outcomes[state]}</StatusBadge>
      <Text size="sm">
        {sheet.agencyName}
        {state === 'refused' && `: ${why.join(' ')}`}
      </Text>
    </Group>
  );
}
