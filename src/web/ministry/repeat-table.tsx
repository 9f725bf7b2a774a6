import { Alert, Stack } from '@mantine/core';
import { Info } from 'lucide-react';
import { useMemo } from 'react';
import type { MinistryLedger, MinistryRow } from '#contract/ministry.ts';
import { compare, zero } from '#domain/points/points.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import type { Column } from '../ui/table/column.ts';
import { DataTable } from '../ui/table/data-table.tsx';
import { ownerText } from './ledger-columns.tsx';
import { useUrlState } from '../ui/use-url-state.ts';
import { useWords, type Words } from '../words/words.tsx';

/** What lost points in the most years stands first, then the largest loss. */
export function RepeatTable({ ledger }: { ledger: MinistryLedger }) {
  const words = useWords();
  const { ministry } = words;
  const [open, setOpen] = useUrlState('node');
  const columns = useMemo(() => columnsOf(words, ledger.years), [words, ledger.years]);
  const rows = useMemo(() => repeatRows(ledger.rows), [ledger.rows]);
  const hasOneYear = rows.every(({ repeat }) => (repeat?.of ?? 0) < 2);
  return (
    <Stack gap="sm">
      {rows.length > 0 && hasOneYear && (
        <Alert icon={<Info size={18} aria-hidden />} title={ministry.oneYearTitle}>
          {ministry.oneYearText}
        </Alert>
      )}
      <DataTable
        label={ministry.repeats}
        rows={rows}
        columns={columns}
        rowKey={({ code }) => code}
        onOpen={({ code }) => setOpen(code, 'push')}
        openKey={open === '' ? null : open}
        empty={<EmptyState title={ministry.noRepeatTitle} text={ministry.noRepeatText} />}
        prefix="r."
      />
    </Stack>
  );
}

const repeatRows = (rows: readonly MinistryRow[]): MinistryRow[] =>
  rows
    .filter(({ repeat }) => repeat !== null && repeat.lostIn > 0)
    .sort(
      (a, b) =>
        (b.repeat?.lostIn ?? 0) - (a.repeat?.lostIn ?? 0) ||
        compare(b.lost ?? zero, a.lost ?? zero),
    );

const columnsOf = (words: Words, years: readonly number[]): Column<MinistryRow>[] => [
  { id: 'name', title: words.ministry.name, value: ({ code, name }) => `${code}. ${name}` },
  {
    id: 'repeat',
    title: words.ministry.repeat,
    width: 90,
    value: ({ repeat }) =>
      repeat === null ? null : words.ministry.ofYears(repeat.lostIn, repeat.of),
  },
  ...years.map((year): Column<MinistryRow> => ({
    id: `y${year}`,
    title: words.ministry.lostYear(year),
    kind: 'points',
    width: 96,
    value: ({ repeat }) => repeat?.years.find(({ indexYear }) => indexYear === year)?.lost ?? null,
  })),
  { id: 'owner', title: words.ministry.owner, width: 190, value: (row) => ownerText(row, words) },
  {
    id: 'basis',
    title: words.ministry.basis,
    width: 190,
    value: ({ repeat }) =>
      repeat === null || repeat.years.length < 2
        ? null
        : repeat.isConfirmed
          ? words.ministry.byCrosswalk
          : words.ministry.byCode,
  },
  { id: 'remedy', title: words.ministry.remedy, width: 200, value: ({ remedy }) => remedy },
];
