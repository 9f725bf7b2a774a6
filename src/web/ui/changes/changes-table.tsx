import { Table, Text } from '@mantine/core';
import { useWords } from '../../words/words.tsx';
import type { Change } from './changes.ts';
import { fieldText, valueText } from './describe.ts';
import classes from './changes.module.css';

/** Each touched field with its old and its new value. */
export function ChangesTable({ changes }: { changes: readonly Change[] }) {
  const words = useWords();
  const { audit } = words;
  if (changes.length === 0) return <Text size="sm">{audit.noChanges}</Text>;
  return (
    <Table withTableBorder fz="sm" layout="fixed">
      <Table.Thead>
        <Table.Tr>
          <Table.Th w="30%">{audit.field}</Table.Th>
          <Table.Th>{audit.before}</Table.Th>
          <Table.Th>{audit.after}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {changes.map(({ field, before, after }) => (
          <Table.Tr key={field}>
            <Table.Th scope="row">{fieldText(words, field)}</Table.Th>
            <Table.Td className={classes.before}>{valueText(words, field, before)}</Table.Td>
            <Table.Td className={classes.after}>{valueText(words, field, after)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
