import { ActionIcon, Checkbox, Fieldset, Group, Select, TextInput } from '@mantine/core';
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import {
  stageDefinitions,
  stageKinds,
  type StageKind,
  type StagePart,
} from '#domain/assessment/stage.ts';
import { DayField } from '../../ui/day-field.tsx';
import { useWords } from '../../words/words.tsx';
import type { StageInput } from '../round.ts';

interface StageFieldsProps {
  stage: StageInput;
  position: number;
  isFixed: boolean;
  isFirst: boolean;
  isLast: boolean;
  onChange: (stage: StageInput) => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
}

const ruleNames = ['allScored', 'evidence', 'threadsResolved'] as const;

/** One stage: what it is for, who acts, from when to when, what must be complete at its end. */
export function StageFields(props: StageFieldsProps) {
  const { stage, position, isFixed, onChange } = props;
  const { round: words } = useWords();
  const choose = (kind: StageKind) => {
    const { label, part, rules } = stageDefinitions[kind];
    onChange({ ...stage, kind, part, rules, name: label });
  };
  return (
    <Fieldset legend={words.stageAt(position)} p="sm">
      <Group gap="xs" align="flex-end">
        <Select
          label={words.kind}
          w={190}
          allowDeselect={false}
          disabled={isFixed}
          data={stageKinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
          value={stage.kind}
          onChange={(kind) => choose(kind as StageKind)}
        />
        <Select
          label={words.actor}
          w={190}
          allowDeselect={false}
          disabled={isFixed}
          data={stageDefinitions[stage.kind].parts.map((part) => ({
            value: part,
            label: words.actors[part],
          }))}
          value={stage.part}
          onChange={(part) => onChange({ ...stage, part: part as StagePart })}
        />
        <TextInput
          label={words.stageName}
          w={220}
          required
          maxLength={300}
          value={stage.name}
          onChange={(event) => onChange({ ...stage, name: event.currentTarget.value })}
        />
        <DayField
          label={words.opensOn}
          w={140}
          required
          value={stage.opensOn}
          onChange={(opensOn) => opensOn !== null && onChange({ ...stage, opensOn })}
        />
        <DayField
          label={words.closesOn}
          w={140}
          required
          value={stage.closesOn}
          onChange={(closesOn) => closesOn !== null && onChange({ ...stage, closesOn })}
        />
        {!isFixed && <Order {...props} />}
      </Group>
      <Group gap="lg" mt="sm">
        {ruleNames.map((rule) => (
          <Checkbox
            key={rule}
            label={words.rules[rule]}
            checked={stage.rules[rule]}
            onChange={(event) =>
              onChange({ ...stage, rules: { ...stage.rules, [rule]: event.currentTarget.checked } })
            }
          />
        ))}
      </Group>
    </Fieldset>
  );
}

function Order({ position, isFirst, isLast, onMove, onRemove }: StageFieldsProps) {
  const { round: words } = useWords();
  return (
    <Group gap={4} wrap="nowrap">
      <ActionIcon
        variant="default"
        size={36}
        disabled={isFirst}
        aria-label={words.moveUp(position)}
        onClick={() => onMove(-1)}
      >
        <ArrowUp size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="default"
        size={36}
        disabled={isLast}
        aria-label={words.moveDown(position)}
        onClick={() => onMove(1)}
      >
        <ArrowDown size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="default"
        size={36}
        c="red.9"
        aria-label={words.removeStage(position)}
        onClick={onRemove}
      >
        <Trash2 size={16} aria-hidden />
      </ActionIcon>
    </Group>
  );
}
