import { Button, Group, Stack } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { SheetRow } from '#contract/assessment.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { DataTable } from '../ui/table/data-table.tsx';
import { useWords } from '../words/words.tsx';
import { BulkBar } from './bulk-bar.tsx';
import type { RoundDetail } from './round.ts';
import { unitColumns } from './unit-columns.tsx';

interface UnitTableProps {
  round: RoundDetail;
  sheets: readonly SheetRow[];
  mayManage: boolean;
}

/** The units of a round, each with its sheet; the standing officer deals with many at once. */
export function UnitTable({ round, sheets, mayManage }: UnitTableProps) {
  const words = useWords();
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const canChoose = mayManage && round.state === 'open';
  const columns = useMemo(() => {
    const toggle = (id: number) =>
      setChosen(
        (before) =>
          new Set([...before].filter((one) => one !== id).concat(before.has(id) ? [] : id)),
      );
    return unitColumns(words, canChoose ? { chosen, toggle } : null);
  }, [words, canChoose, chosen]);
  const pick = (which: (sheet: SheetRow) => boolean) =>
    setChosen(new Set(sheets.filter(which).map(({ id }) => id)));
  return (
    <Stack gap="xs">
      {canChoose && (
        <Group gap="xs" className="no-print">
          <Button size="xs" variant="default" onClick={() => pick(isOverdue)}>
            {words.round.chooseOverdue}
          </Button>
          <Button size="xs" variant="default" onClick={() => pick(isComplete)}>
            {words.round.chooseComplete}
          </Button>
          <Button size="xs" variant="default" onClick={() => setChosen(new Set())}>
            {words.round.chooseNone}
          </Button>
          <BulkBar
            sheets={sheets.filter(({ id }) => chosen.has(id))}
            onDone={() => setChosen(new Set())}
          />
        </Group>
      )}
      <DataTable
        label={words.round.parts.units}
        rows={sheets}
        columns={columns}
        rowKey={({ id }) => id}
        empty={<EmptyState title={words.round.noUnits} text={words.round.noUnitsText} />}
      />
    </Stack>
  );
}

const isOverdue = ({ state, daysLeft }: SheetRow) => state !== 'published' && daysLeft < 0;
const isComplete = ({ state, missing }: SheetRow) => state !== 'published' && missing === 0;
