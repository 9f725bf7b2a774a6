import { Button, Group, Modal, MultiSelect, Select, Stack, Text } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { listAgencies, recordSuccession } from '#contract/agency.ts';
import type { InputOf } from '#contract/route.ts';
import type { Day } from '#domain/calendar/day.ts';
import { formatDay } from '#domain/calendar/day.ts';
import { useAct, useAsk } from '../ui/api.ts';
import { DayField } from '../ui/day-field.tsx';
import { filterOptions } from '../ui/filter-options.ts';
import { ProblemPanel } from '../ui/problem-panel.tsx';
import { tellDone } from '../ui/tell.tsx';
import { useWords } from '../words/words.tsx';
import { SourceFields } from './agency-fields.tsx';
import type { FullAgency } from './full-agency.ts';
import { optionsOf } from './options.ts';

type Given = InputOf<typeof recordSuccession>;

interface SuccessionDialogProps {
  agency: FullAgency;
  isOpen: boolean;
  onClose: () => void;
}

/** Several bodies into several others, from one day on. */
export function SuccessionDialog({ agency: one, isOpen, onClose }: SuccessionDialogProps) {
  const { agency, common } = useWords();
  const [day, setDay] = useState<Day | null>(null);
  const [given, setGiven] = useState<Omit<Given, 'day'>>({
    kind: 'merge',
    predecessorIds: [one.id],
    successorIds: [],
    source: '',
    confidence: 'verified',
  });
  const change = (part: Partial<Given>) => setGiven((before) => ({ ...before, ...part }));
  const record = useAct(recordSuccession, {
    refresh: ['audit'],
    onProblem: () => true,
    onDone: ({ recorded }) => {
      onClose();
      tellDone(agency.succeeded(recorded));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (day !== null) record.mutate({ ...given, day });
  };
  return (
    <Modal opened={isOpen} onClose={onClose} size="lg" title={agency.succeed}>
      <form onSubmit={submit}>
        <Stack gap="sm">
          <Text size="sm">{agency.succeedText}</Text>
          {record.isError && <ProblemPanel error={record.error} />}
          <Select
            label={agency.successionKind}
            required
            allowDeselect={false}
            data={optionsOf(agency.successionKinds)}
            value={given.kind}
            onChange={(kind) => kind !== null && change({ kind: kind as Given['kind'] })}
          />
          <DayField label={agency.successionDay} required value={day} onChange={setDay} />
          <Bodies
            label={agency.former}
            value={given.predecessorIds.map(Number)}
            onChange={(predecessorIds) => change({ predecessorIds })}
          />
          {given.kind !== 'dissolve' && (
            <Bodies
              label={agency.latter}
              value={given.successorIds.map(Number)}
              onChange={(successorIds) => change({ successorIds })}
            />
          )}
          <SourceFields value={given} error={record.error} onChange={change} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {common.cancel}
            </Button>
            <Button type="submit" loading={record.isPending}>
              {common.save}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

interface BodiesProps {
  label: string;
  value: number[];
  onChange: (ids: number[]) => void;
}

/** Agencies of any time; two of one name are told apart by their days. */
function Bodies({ label, value, onChange }: BodiesProps) {
  const { agency } = useWords();
  const { data } = useAsk(listAgencies, { scope: 'all' });
  const options = (data?.agencies ?? []).map(({ id, name, validFrom, validTo }) => {
    const from =
      validFrom === null ? '' : ` ${agency.validFrom.toLowerCase()} ${formatDay(validFrom)}`;
    const to = validTo === null ? '' : ` ${agency.validTo.toLowerCase()} ${formatDay(validTo)}`;
    return { value: String(id), label: name + from + to };
  });
  return (
    <MultiSelect
      label={label}
      required
      searchable
      data={options}
      value={value.map(String)}
      onChange={(ids) => onChange(ids.map(Number))}
      filter={filterOptions}
    />
  );
}
