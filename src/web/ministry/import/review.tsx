import { Alert, Button, Group, Paper, TextInput } from '@mantine/core';
import { CircleAlert, Info } from 'lucide-react';
import { useState } from 'react';
import type { Day } from '#domain/calendar/day.ts';
import { isProblem } from '../../ui/api.ts';
import { DayField } from '../../ui/day-field.tsx';
import { FaultTable } from '../../ui/import/fault-table.tsx';
import { ProblemPanel } from '../../ui/problem-panel.tsx';
import { useWords } from '../../words/words.tsx';
import { ChangeTable } from './change-table.tsx';
import type { ReviewProps } from './use-figure-import.ts';

/** Faults by row and cell, or what would change; only a table without faults can be confirmed. */
export function Review({ step, run }: ReviewProps) {
  const { ministry } = useWords();
  const { preview, file, problem } = step;
  const { faults, changes, unchanged } = preview;
  const isStale = isProblem(problem, 'stale');
  return (
    <>
      {problem !== undefined && <ProblemPanel error={problem} />}
      {faults.length > 0 ? (
        <>
          <Alert
            role="alert"
            color="red"
            icon={<CircleAlert size={18} aria-hidden />}
            title={ministry.faultTitle(faults.length)}
          >
            {ministry.faultText}
          </Alert>
          <FaultTable faults={faults} />
        </>
      ) : (
        <>
          <Alert role="status" icon={<Info size={18} aria-hidden />}>
            {changes.length === 0
              ? ministry.nothingNew
              : ministry.changeTitle(changes.length, unchanged)}
          </Alert>
          {changes.length > 0 && <ChangeTable changes={changes} />}
        </>
      )}
      <Group gap="xs">
        <Button variant="default" onClick={run.restart} disabled={step.isWriting}>
          {ministry.otherFile}
        </Button>
        {isStale && <Button onClick={() => void run.read(file)}>{ministry.tryAgain}</Button>}
      </Group>
      {faults.length === 0 && changes.length > 0 && !isStale && (
        <Confirmation count={changes.length} step={step} run={run} />
      )}
    </>
  );
}

function Confirmation({ count, step, run }: ReviewProps & { count: number }) {
  const { ministry, common } = useWords();
  const [source, setSource] = useState('');
  const [sourceOn, setSourceOn] = useState<Day | null>(null);
  const [isTried, setTried] = useState(false);
  const isShort = source.trim().length < 3;
  const confirm = () => {
    setTried(true);
    if (!isShort && sourceOn !== null) void run.confirm({ source: source.trim(), sourceOn });
  };
  return (
    <Paper withBorder p="md">
      <Group align="flex-start" gap="md">
        <TextInput
          flex="1 1 280px"
          label={ministry.source}
          placeholder={ministry.sourceHint}
          value={source}
          onChange={(event) => setSource(event.currentTarget.value)}
          error={isTried && isShort ? ministry.sourceShort : undefined}
          required
        />
        <DayField
          w={170}
          label={ministry.sourceOn}
          value={sourceOn}
          onChange={setSourceOn}
          error={isTried && sourceOn === null ? common.required : undefined}
          required
        />
        <Button mt={24} onClick={confirm} loading={step.isWriting}>
          {ministry.confirm(count)}
        </Button>
      </Group>
    </Paper>
  );
}
