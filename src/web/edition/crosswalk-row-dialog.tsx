import { Button, Group, Modal, Select, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { crosswalkRow, type CrosswalkRow } from '#contract/crosswalk.ts';
import { ChoiceField } from '../ui/choice-field.tsx';
import { useWords } from '../words/words.tsx';
import type { Crosswalk } from './crosswalk.ts';

interface CrosswalkRowDialogProps {
  /** Null: a new one. */
  row: CrosswalkRow | null;
  isOpen: boolean;
  leaves: Crosswalk['leaves'];
  onClose: () => void;
  onPut: (row: CrosswalkRow) => void;
  onRemove: () => void;
}

const blank: CrosswalkRow = {
  kind: 'same',
  from: null,
  to: null,
  note: null,
  confidence: 'confirmed',
};

/** One row of a crosswalk: which nodes, and how they belong together. */
export function CrosswalkRowDialog(props: CrosswalkRowDialogProps) {
  const { row, isOpen, leaves, onClose, onPut, onRemove } = props;
  const { edition, common } = useWords();
  const words = edition.crosswalk;
  const [typed, setTyped] = useState(row ?? blank);
  const change = (part: Partial<CrosswalkRow>) => setTyped((before) => ({ ...before, ...part }));
  const kept: CrosswalkRow = {
    ...typed,
    from: typed.kind === 'new' ? null : typed.from,
    to: typed.kind === 'dropped' ? null : typed.to,
  };
  const isFit = crosswalkRow.safeParse(kept).success;
  const choices = (side: 'from' | 'to') =>
    leaves[side].map(({ code, name }) => ({ value: code, label: `${code} ${name}` }));
  return (
    <Modal opened={isOpen} onClose={onClose} size="lg" title={words.editRow}>
      <Stack gap="sm">
        <Select
          label={words.kind}
          allowDeselect={false}
          data={Object.entries(words.kinds).map(([value, label]) => ({ value, label }))}
          value={typed.kind}
          onChange={(kind) => change({ kind: (kind ?? 'same') as CrosswalkRow['kind'] })}
        />
        {typed.kind !== 'new' && (
          <ChoiceField
            label={words.old}
            required
            choices={choices('from')}
            value={typed.from}
            onChange={(from) => change({ from })}
          />
        )}
        {typed.kind !== 'dropped' && (
          <ChoiceField
            label={words.latter}
            required
            choices={choices('to')}
            value={typed.to}
            onChange={(to) => change({ to })}
          />
        )}
        <Textarea
          label={words.note}
          autosize
          value={typed.note ?? ''}
          onChange={(event) => change({ note: event.currentTarget.value || null })}
        />
        {!isFit && (
          <Text size="sm" c="dimmed">
            {words.ends}
          </Text>
        )}
        <Group justify="space-between">
          {row === null ? (
            <span />
          ) : (
            <Button variant="default" color="red" onClick={onRemove}>
              {words.removeRow}
            </Button>
          )}
          <Button disabled={!isFit} onClick={() => onPut(kept)}>
            {common.confirm}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
