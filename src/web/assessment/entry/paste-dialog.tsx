import { Button, Checkbox, Group, Modal, ScrollArea, Stack, Table, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { useWords } from '../../words/words.tsx';
import type { Line } from '../lines.ts';
import type { Model } from '../use-model.ts';
import { showCell } from './cell-text.ts';
import { blockOf, planPaste, type PastedCell } from './paste.ts';

export interface Pasted {
  text: string;
  /** The row of the active cell among those in sight. */
  from: number;
}

interface PasteDialogProps {
  model: Model;
  lines: readonly Line[];
  /** Null: nothing was pasted. */
  pasted: Pasted | null;
  onClose: () => void;
}

/** Shows what a pasted column will write and what of it is refused, before anything is written. */
export function PasteDialog({ model, lines, pasted, onClose }: PasteDialogProps) {
  const { assessment, common } = useWords();
  const [skipsClosed, setSkips] = useState(true);
  const cells = useMemo(
    () =>
      pasted === null
        ? []
        : planPaste(blockOf(pasted.text), { lines, from: pasted.from, skipsClosed }),
    [pasted, lines, skipsClosed],
  );
  const taken = cells.filter(({ facts }) => facts !== null);
  const write = () => {
    model.desk.write(
      new Map(
        taken.flatMap(({ code, facts }) =>
          code === null || facts === null
            ? []
            : [[code, { ...model.desk.value(code), facts, notApplicable: null, wrong: {} }]],
        ),
      ),
    );
    onClose();
  };
  return (
    <Modal
      opened={pasted !== null}
      onClose={onClose}
      size="xl"
      title={assessment.pasteTitle}
      styles={{ title: { fontWeight: 650, fontSize: 17 } }}
    >
      <Stack gap="sm">
        <Text size="sm">{assessment.pasteText(taken.length, cells.length - taken.length)}</Text>
        <Checkbox
          size="sm"
          label={assessment.pasteSkips}
          checked={skipsClosed}
          onChange={(event) => setSkips(event.currentTarget.checked)}
        />
        <ScrollArea.Autosize mah="50dvh" type="auto" viewportProps={{ tabIndex: 0 }}>
          <PastedTable cells={cells} lines={lines} />
        </ScrollArea.Autosize>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button onClick={write} disabled={taken.length === 0} data-autofocus>
            {assessment.pasteWrite(taken.length)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function PastedTable({ cells, lines }: { cells: readonly PastedCell[]; lines: readonly Line[] }) {
  const { assessment } = useWords();
  const rules = useMemo(() => new Map(lines.map(({ code, rule }) => [code, rule])), [lines]);
  return (
    <Table fz="sm" withTableBorder>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{assessment.code}</Table.Th>
          <Table.Th>{assessment.name}</Table.Th>
          <Table.Th>{assessment.pasted}</Table.Th>
          <Table.Th>{assessment.readAs}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {cells.map((cell, at) => {
          const rule = rules.get(cell.code ?? '');
          return (
            <Table.Tr key={at}>
              <Table.Td>{cell.code ?? '–'}</Table.Td>
              <Table.Td>{cell.name}</Table.Td>
              <Table.Td>{cell.text}</Table.Td>
              <Table.Td>
                {cell.facts !== null && rule !== undefined
                  ? showCell(rule, cell.facts)
                  : cell.refusal !== null && <Refused refusal={cell.refusal} />}
              </Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}

function Refused({ refusal }: { refusal: NonNullable<PastedCell['refusal']> }) {
  const { assessment } = useWords();
  const why =
    refusal.kind === 'wrong'
      ? [refusal.label, refusal.why].filter((part) => part !== '').join(': ')
      : assessment.pasteRefusals[refusal.kind];
  return (
    <Stack gap={2} align="flex-start">
      <StatusBadge tone="bad">{assessment.notWritten}</StatusBadge>
      <Text size="sm">{why}</Text>
    </Stack>
  );
}
