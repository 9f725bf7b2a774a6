import { Box, Button, Group, Text } from '@mantine/core';
import { isProblem } from '../../ui/api.ts';
import { ProblemPanel } from '../../ui/problem-panel.tsx';
import { useWords } from '../../words/words.tsx';
import classes from './import.module.css';
import type { ReviewProps } from './use-import.ts';

interface ConfirmBarProps extends ReviewProps {
  hasErrors: boolean;
}

/** The last step stays in sight; it is not offered where it could do nothing. */
export function ConfirmBar({ step, run, hasErrors }: ConfirmBarProps) {
  const { planImport } = useWords();
  const { file, preview, isWriting, problem } = step;
  const isStale = isProblem(problem, 'stale') || isProblem(problem, 'conflict');
  const mayConfirm = !hasErrors && preview.standing?.sameFile !== true && !isStale;
  return (
    <>
      {problem !== undefined && (
        <Box>
          <ProblemPanel error={problem} />
          {isStale && <Text size="sm">{planImport.staleText}</Text>}
        </Box>
      )}
      <div className={classes.bar}>
        <Text size="sm" role="status">
          {isWriting ? planImport.writing : planImport.nothingWritten}
        </Text>
        <Group gap="xs">
          <Button variant="default" onClick={run.restart} disabled={isWriting}>
            {planImport.otherFile}
          </Button>
          {isStale && <Button onClick={() => void run.read(file)}>{planImport.again}</Button>}
          {mayConfirm && (
            <Button onClick={() => void run.confirm()} loading={isWriting}>
              {preview.standing === null ? planImport.confirmNew : planImport.confirmUpdate}
            </Button>
          )}
        </Group>
      </div>
    </>
  );
}
