import { Button, Checkbox, Table } from '@mantine/core';
import type { CrosswalkRow } from '#contract/crosswalk.ts';
import { formatPoints } from '#domain/text/vietnamese.ts';
import { useWords } from '../words/words.tsx';
import type { Crosswalk } from './crosswalk.ts';

interface CrosswalkTableProps {
  rows: CrosswalkRow[];
  leaves: Crosswalk['leaves'];
  mayEdit: boolean;
  onChange: (rows: CrosswalkRow[]) => void;
  onEdit: (place: number) => void;
}

/** Old beside new, with how they belong together and whether a person has confirmed it. */
export function CrosswalkTable({ rows, leaves, mayEdit, onChange, onEdit }: CrosswalkTableProps) {
  const { edition, common } = useWords();
  const words = edition.crosswalk;
  const textOf = (side: 'from' | 'to', code: string | null) => {
    const leaf = leaves[side].find((each) => each.code === code);
    return leaf === undefined ? '–' : `${leaf.code} ${leaf.name} (${formatPoints(leaf.maxPoints)})`;
  };
  return (
    <Table.ScrollContainer minWidth={720}>
      <Table withTableBorder verticalSpacing={6} aria-label={edition.tabs.crosswalk}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.old}</Table.Th>
            <Table.Th w={110}>{words.kind}</Table.Th>
            <Table.Th>{words.latter}</Table.Th>
            <Table.Th w={120}>{words.confirmed}</Table.Th>
            {mayEdit && <Table.Th w={70}>{common.edit}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row, at) => (
            <Table.Tr key={`${row.from} ${row.to} ${at}`}>
              <Table.Td>{textOf('from', row.from)}</Table.Td>
              <Table.Td>{words.kinds[row.kind]}</Table.Td>
              <Table.Td>{textOf('to', row.to)}</Table.Td>
              <Table.Td>
                <Checkbox
                  aria-label={words.confirmRow(row.from ?? '–', row.to ?? '–')}
                  checked={row.confidence === 'confirmed'}
                  disabled={!mayEdit}
                  onChange={(event) => {
                    const confidence = event.currentTarget.checked ? 'confirmed' : 'unconfirmed';
                    onChange(rows.with(at, { ...row, confidence }));
                  }}
                />
              </Table.Td>
              {mayEdit && (
                <Table.Td>
                  <Button size="compact-sm" variant="subtle" onClick={() => onEdit(at)}>
                    {common.edit}
                  </Button>
                </Table.Td>
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
