import { ActionIcon, Button, Group, Select, Text, Title } from '@mantine/core';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { AgencyField } from '../../ui/agency-field.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { useWords } from '../../words/words.tsx';
import classes from '../round.module.css';
import type { AppraiserMatrixProps } from './appraiser-props.ts';

interface ExceptionsProps extends AppraiserMatrixProps {
  nameOf: (agencyId: number) => string;
}

/** Assignments for single units: those whose own agency appraises the others, above all. */
export function AppraiserExceptions(props: ExceptionsProps) {
  const { assignments, fields, onChange, nameOf } = props;
  const { round: words } = useWords();
  const own = assignments.filter(({ unitId }) => unitId !== null);
  const fieldOf = (node: string | null) =>
    node === null ? words.everyField : (fields.find(({ code }) => code === node)?.name ?? node);
  if (own.length === 0 && onChange === undefined) return null;
  return (
    <div>
      <Title order={2} fz={15} mb={4}>
        {words.exceptions}
      </Title>
      <ul className={classes.plain}>
        {own.map((one) => (
          <li key={`${one.agencyId} ${one.node ?? ''} ${one.unitId ?? ''}`}>
            <Group gap={8} wrap="nowrap">
              <Text size="sm">
                {words.exception(
                  nameOf(one.unitId ?? 0),
                  `${one.node ?? ''} ${fieldOf(one.node)}`.trim(),
                  nameOf(one.agencyId),
                )}
              </Text>
              {onChange !== undefined && (
                <ActionIcon
                  variant="subtle"
                  color="red"
                  aria-label={words.removeException(nameOf(one.unitId ?? 0), nameOf(one.agencyId))}
                  onClick={() => onChange(assignments.filter((each) => each !== one))}
                >
                  <Trash2 size={16} aria-hidden />
                </ActionIcon>
              )}
            </Group>
          </li>
        ))}
      </ul>
      {onChange !== undefined && <AddException {...props} onChange={onChange} />}
    </div>
  );
}

function AddException(
  props: AppraiserMatrixProps & { onChange: (all: AppraiserMatrixProps['assignments']) => void },
) {
  const { assignments, fields, units, onChange } = props;
  const { round: words } = useWords();
  const [unit, setUnit] = useState<string | null>(null);
  const [node, setNode] = useState<string | null>('');
  const [agencyId, setAgency] = useState<number | null>(null);
  const unitId = unit === null ? null : Number(unit);
  const isReady = unitId !== null && agencyId !== null && agencyId !== unitId;
  const add = () => {
    if (!isReady) return;
    onChange([...assignments, { agencyId, node: node || null, unitId }]);
    setUnit(null);
  };
  return (
    <Group align="flex-end" gap="xs" mt="xs">
      <ChoiceField
        label={words.unit}
        choices={units.map((one) => ({ value: String(one.agencyId), label: one.agencyName }))}
        value={unit}
        onChange={setUnit}
      />
      <Select
        label={words.field}
        allowDeselect={false}
        data={[
          { value: '', label: words.everyField },
          ...fields.map(({ code, name }) => ({ value: code, label: `${code}. ${name}` })),
        ]}
        value={node}
        onChange={setNode}
      />
      <AgencyField
        label={words.appraisedBy}
        value={agencyId}
        onChange={setAgency}
        error={agencyId !== null && agencyId === unitId ? words.notItself : undefined}
      />
      <Button variant="default" disabled={!isReady} onClick={add}>
        {words.addException}
      </Button>
    </Group>
  );
}
