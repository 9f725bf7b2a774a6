import { Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { PointsText } from '../../ui/points-text.tsx';
import type { Column } from '../../ui/table/column.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { useWords, type Words } from '../../words/words.tsx';
import classes from '../ranking.module.css';
import type { Field, UnitRow } from '../rows.ts';
import { HeatLegend } from './heat-legend.tsx';
import { heatStep } from './heat-step.ts';
import { rankColumn } from './league-columns.tsx';
import type { LeagueProps } from './league-table.tsx';

/** Units × fields: where each is strong and weak; a table like any other, its cells coloured as well. */
export function HeatMap({
  label,
  fields,
  units,
  ...opening
}: LeagueProps & { fields: readonly Field[] }) {
  const words = useWords();
  const columns = useMemo(() => heatColumns(words, fields, units), [words, fields, units]);
  return (
    <Stack gap="xs" className={classes.heat}>
      <Text size="sm" c="dimmed">
        {words.ranking.heatText}
      </Text>
      <HeatLegend />
      <DataTable
        label={label}
        rows={units}
        columns={columns}
        rowKey={({ agencyId }) => agencyId}
        empty={null}
        prefix="h."
        isGrid
        {...opening}
      />
    </Stack>
  );
}

const heatColumns = (
  words: Words,
  fields: readonly Field[],
  units: readonly UnitRow[],
): Column<UnitRow>[] => [
  { id: 'unit', title: words.ranking.unit, value: ({ agencyName }) => agencyName },
  ...fields.map((field): Column<UnitRow> => ({
    id: field.code,
    title: words.ranking.fieldHead(field.code, field.name),
    kind: 'points',
    width: 104,
    value: (row) => resultOf(row, field)?.heat ?? null,
    show: (row) => <HeatCell result={resultOf(row, field)} words={words} />,
  })),
  {
    id: 'index',
    title: words.ranking.index,
    kind: 'points',
    decimals: 2,
    width: 78,
    value: ({ indexPercent }) => indexPercent,
    show: ({ indexPercent }) => (
      <span className={classes.plain}>
        <PointsText value={indexPercent} decimals={2} />
      </span>
    ),
  },
  { ...rankColumn(words, units), startsHidden: true },
];

const resultOf = ({ fields }: UnitRow, { code }: Field) =>
  fields.find((field) => field.code === code);

interface HeatCellProps {
  result: UnitRow['fields'][number] | undefined;
  words: Words;
}

function HeatCell({ result, words: { ranking } }: HeatCellProps) {
  if (result?.heat == null)
    return (
      <span className={classes.cell} data-step="none">
        {result === undefined
          ? ranking.unscored
          : result.state === 'missing'
            ? ranking.heatMissing
            : ranking.heatNone}
      </span>
    );
  return (
    <span className={classes.cell} data-step={heatStep(result.heat)}>
      <PointsText value={result.heat} decimals={1} />
    </span>
  );
}
