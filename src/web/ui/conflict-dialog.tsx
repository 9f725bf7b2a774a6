import { Button, Group, Modal, Stack, Table, Text } from '@mantine/core';
import type { Problem } from '#contract/problem.ts';
import { useWords } from '../words/words.tsx';

interface ConflictDialogProps {
  /** The `stale` problem of a write; null when there is none. */
  problem: Problem | null;
  /** The fields to compare, in order, with their names on screen. */
  fields: Readonly<Record<string, string>>;
  /** How a value reads; without it, as text. */
  show?: (field: string, value: unknown) => string;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
  onClose: () => void;
}

/** Both values of a write that came too late; the person chooses, nothing is lost silently. */
export function ConflictDialog(props: ConflictDialogProps) {
  const { problem, fields, onKeepMine, onTakeTheirs, onClose } = props;
  const words = useWords();
  const show = (field: string, value: unknown) =>
    value === null || value === undefined || value === ''
      ? words.problem.empty
      : (props.show?.(field, value) ?? String(value));
  const yours = asRecord(problem?.extras.yours);
  const current = asRecord(problem?.extras.current);
  const differing = Object.keys(fields).filter((field) => yours[field] !== current[field]);
  return (
    <Modal
      opened={problem !== null}
      onClose={onClose}
      size="lg"
      title={words.problem.staleTitle}
      styles={{ title: { fontWeight: 650, fontSize: 17 } }}
    >
      <Stack>
        <Text size="sm">{words.problem.staleText}</Text>
        <Table withTableBorder>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{words.problem.staleField}</Table.Th>
              <Table.Th>{words.problem.yours}</Table.Th>
              <Table.Th>{words.problem.current}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {differing.map((field) => (
              <Table.Tr key={field}>
                <Table.Th scope="row">{fields[field]}</Table.Th>
                <Table.Td>{show(field, yours[field])}</Table.Td>
                <Table.Td>{show(field, current[field])}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onTakeTheirs}>
            {words.problem.takeTheirs}
          </Button>
          <Button onClick={onKeepMine}>{words.problem.keepMine}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
