import { Button, Checkbox, Group, Paper, Text } from '@mantine/core';
import { useState } from 'react';
import { isProblem } from '../../ui/api.ts';
import { useWords } from '../../words/words.tsx';
import type { ReviewProps } from './use-score-import.ts';

/** All of it, or what is sound of it; or another file. */
export function ConfirmBar({ step, run }: ReviewProps) {
  const { scoreFile } = useWords();
  const { preview, file, problem, isWriting } = step;
  const { changed, faultCount } = preview;
  const [isWhole, setWhole] = useState(true);
  const isStale = isProblem(problem, 'stale');
  const isBlocked = isWhole && faultCount > 0;
  return (
    <Paper withBorder p="sm">
      <Group gap="md" justify="space-between">
        {changed > 0 && faultCount > 0 ? (
          <div>
            <Checkbox
              label={scoreFile.all}
              description={scoreFile.allText}
              checked={isWhole}
              disabled={isWriting}
              onChange={(event) => setWhole(event.currentTarget.checked)}
            />
            {isBlocked && (
              <Text size="sm" mt={6}>
                {scoreFile.blocked}
              </Text>
            )}
          </div>
        ) : (
          <span />
        )}
        <Group gap="xs">
          <Button variant="default" onClick={run.restart} disabled={isWriting}>
            {scoreFile.otherFile}
          </Button>
          {isStale && <Button onClick={() => void run.read(file)}>{scoreFile.tryAgain}</Button>}
          {changed > 0 && !isBlocked && !isStale && (
            <Button onClick={() => void run.confirm(isWhole ? 'all' : 'good')} loading={isWriting}>
              {faultCount > 0 ? scoreFile.confirmGood(changed) : scoreFile.confirm(changed)}
            </Button>
          )}
        </Group>
      </Group>
    </Paper>
  );
}
