import { Alert, SegmentedControl, Stack, Text } from '@mantine/core';
import { CircleAlert, Info } from 'lucide-react';
import { FaultTable } from '../../ui/import/fault-table.tsx';
import { ProblemPanel } from '../../ui/problem-panel.tsx';
import { useUrlState } from '../../ui/use-url-state.ts';
import { useWords } from '../../words/words.tsx';
import { ChangeTable } from './change-table.tsx';
import { ConfirmBar } from './confirm-bar.tsx';
import { SheetTotals } from './sheet-totals.tsx';
import type { ReviewProps } from './use-score-import.ts';

const views = ['changes', 'faults', 'sheets'] as const;

/** What the file would do, and what of it is refused, before anything is written. */
export function ImportReview({ step, run }: ReviewProps) {
  const { scoreFile } = useWords();
  const { preview, problem } = step;
  const { changes, changed, changedCells, unchanged, faults, faultCount, sheets } = preview;
  const [chosen, choose] = useUrlState('view');
  const counts = { changes: changedCells, faults: faultCount, sheets: sheets.length };
  const first = faultCount > 0 ? 'faults' : 'changes';
  const view = views.find((one) => one === chosen) ?? first;
  return (
    <Stack gap="sm">
      {problem !== undefined && <ProblemPanel error={problem} />}
      {faultCount > 0 && (
        <Alert
          role="alert"
          color="red"
          icon={<CircleAlert size={18} aria-hidden />}
          title={scoreFile.faultTitle(faultCount)}
        >
          {scoreFile.faultText}
        </Alert>
      )}
      <Alert role="status" icon={<Info size={18} aria-hidden />}>
        {changed === 0 ? scoreFile.nothingNew : scoreFile.verdict(changed, sheets.length)}{' '}
        {scoreFile.unchanged(unchanged)}
      </Alert>
      <ConfirmBar step={step} run={run} />
      {(changed > 0 || faultCount > 0) && (
        <SegmentedControl
          aria-label={scoreFile.view}
          value={view}
          onChange={choose}
          data={views.map((one) => ({ value: one, label: scoreFile.views[one](counts[one]) }))}
          w="fit-content"
          maw="100%"
        />
      )}
      {view === 'faults' && faultCount > 0 && <FaultTable faults={faults} />}
      {view === 'sheets' && sheets.length > 0 && <SheetTotals sheets={sheets} />}
      {view === 'changes' && changes.length > 0 && (
        <>
          {changes.length < changedCells && (
            <Text size="sm">{scoreFile.onlyFirst(changes.length, changedCells)}</Text>
          )}
          <ChangeTable changes={changes} />
        </>
      )}
    </Stack>
  );
}
