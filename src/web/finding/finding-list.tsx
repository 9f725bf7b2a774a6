import { Group, SegmentedControl, Select, Stack } from '@mantine/core';
import type { Finding } from '#contract/finding.ts';
import { ConflictDialog } from '../ui/conflict-dialog.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useMay } from '../ui/session.tsx';
import { useUrlState } from '../ui/use-url-state.ts';
import { useWords } from '../words/words.tsx';
import { FindingCard } from './finding-card.tsx';
import { hasState, type FindingGroup, type StateChoice } from './group.ts';
import { SeenAll } from './seen-all.tsx';
import { useSettle } from './use-settle.ts';

interface FindingListProps {
  planId: number;
  group: FindingGroup;
  findings: readonly Finding[];
}

const choices: readonly StateChoice[] = ['open', 'settled', 'all'];

/** The findings of a group, each beside its line, with what may be done about it. */
export function FindingList({ planId, group, findings }: FindingListProps) {
  const { finding: words, problem } = useWords();
  const [state, setState] = useUrlState('state', 'open');
  const [severity, setSeverity] = useUrlState('severity');
  const maySettle = useMay()('finding.settle');
  const settling = useSettle(planId);
  const shown = findings.filter(
    (finding) =>
      hasState(finding, state as StateChoice) && (severity === '' || finding.severity === severity),
  );
  const open = findings.filter((finding) => finding.state === 'open');
  return (
    <Stack gap="sm">
      <Group gap="sm" className="no-print">
        <SegmentedControl
          aria-label={words.stateFilter}
          value={state}
          onChange={setState}
          data={choices.map((value) => ({ value, label: words.states[value] }))}
        />
        <Select
          aria-label={words.severityFilter}
          placeholder={words.anySeverity}
          w={170}
          clearable
          clearButtonProps={{ 'aria-label': words.anySeverity }}
          data={Object.entries(words.severities).map(([value, label]) => ({ value, label }))}
          value={severity === '' ? null : severity}
          onChange={(value) => setSeverity(value ?? '')}
        />
        {maySettle && group === 'note' && open.length > 1 && <SeenAll findings={open} />}
      </Group>
      {shown.length === 0 && <Nothing isDone={state === 'open' && severity === ''} />}
      {shown.map((finding) => (
        <FindingCard
          key={finding.id}
          finding={finding}
          group={group}
          settling={maySettle ? settling : null}
        />
      ))}
      <ConflictDialog
        problem={settling.late}
        fields={{ state: words.state, note: words.note }}
        show={(field, value) =>
          field === 'state'
            ? (words.stateWords[value as Finding['state']] ?? problem.empty)
            : String(value)
        }
        onKeepMine={() => void settling.keepMine()}
        onTakeTheirs={() => void settling.takeTheirs()}
        onClose={() => void settling.takeTheirs()}
      />
    </Stack>
  );
}

function Nothing({ isDone }: { isDone: boolean }) {
  const { finding } = useWords();
  return (
    <EmptyState
      title={isDone ? finding.doneTitle : finding.noneTitle}
      text={isDone ? finding.doneText : finding.noneText}
    />
  );
}
