import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { CircleAlert, CircleCheck } from 'lucide-react';
import type { ScoresImported } from '#contract/assessment-file.ts';
import { formatPoints } from '#domain/text/vietnamese.ts';
import { FaultTable } from '../../ui/import/fault-table.tsx';
import { useWords } from '../../words/words.tsx';
import { SheetTotals } from './sheet-totals.tsx';

interface ImportDoneProps {
  roundId: number;
  result: ScoresImported;
  onRestart: () => void;
}

/** What was written, what it came to, what was left out. */
export function ImportDone({ roundId, result, onRestart }: ImportDoneProps) {
  const { scoreFile } = useWords();
  const { written, sheets, faults, faultCount } = result;
  const [only] = sheets;
  const isOne = only !== undefined && sheets.length === 1;
  const [to, search] = isOne
    ? ['/cham-diem', { sheet: String(only.sheetId) }]
    : ['/ky-cham', { round: String(roundId) }];
  return (
    <Stack gap="sm">
      <Alert
        role="status"
        color="green"
        icon={<CircleCheck size={18} aria-hidden />}
        title={scoreFile.doneTitle(written)}
      >
        {isOne && (
          <Text fw={600} mb={4}>
            {scoreFile.newTotal(
              only.unit,
              formatPoints(only.totalBefore),
              formatPoints(only.totalAfter),
            )}
          </Text>
        )}
        <Text size="sm" mb="sm">
          {scoreFile.doneText}
        </Text>
        <Group gap="xs">
          <Button renderRoot={(props) => <Link {...props} to={to} search={search as never} />}>
            {isOne ? scoreFile.backToSheet : scoreFile.backToRound}
          </Button>
          <Button variant="default" onClick={onRestart}>
            {scoreFile.otherFile}
          </Button>
        </Group>
      </Alert>
      {faultCount > 0 && (
        <>
          <Alert role="alert" color="red" icon={<CircleAlert size={18} aria-hidden />}>
            {scoreFile.leftOut(faultCount)}
          </Alert>
          <FaultTable faults={faults} />
        </>
      )}
      {!isOne && <SheetTotals sheets={sheets} />}
    </Stack>
  );
}
