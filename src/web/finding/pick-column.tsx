import { Checkbox } from '@mantine/core';
import type { Column } from '../ui/table/column.ts';
import type { Words } from '../words/words.tsx';

/** A first column of check boxes: which rows a pass is to take. */
export function pickColumn<Row>(
  { finding }: Words,
  chosen: ReadonlySet<number>,
  choose: (chosen: ReadonlySet<number>) => void,
  name: { idOf: (row: Row) => number; labelOf: (row: Row) => string },
): Column<Row> {
  const toggle = (id: number) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    choose(next);
  };
  return {
    id: 'pick',
    title: finding.pick,
    width: 64,
    isControl: true,
    value: (row) => (chosen.has(name.idOf(row)) ? finding.pick : null),
    show: (row) => (
      <Checkbox
        aria-label={finding.pickRow(name.labelOf(row))}
        checked={chosen.has(name.idOf(row))}
        onChange={() => toggle(name.idOf(row))}
      />
    ),
  };
}
