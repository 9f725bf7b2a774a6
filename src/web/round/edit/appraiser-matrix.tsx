import { ActionIcon, Checkbox, Group, Stack, Text } from '@mantine/core';
import { X } from 'lucide-react';
import { useState } from 'react';
import { listAgencies } from '#contract/agency.ts';
import { AgencyField } from '../../ui/agency-field.tsx';
import { useAsk } from '../../ui/api.ts';
import { useWords } from '../../words/words.tsx';
import classes from '../round.module.css';
import { AppraiserExceptions } from './appraiser-exceptions.tsx';
import type { AppraiserMatrixProps } from './appraiser-props.ts';

/** Fields down, appraising agencies across; beneath, what is said of single units. */
export function AppraiserMatrix(props: AppraiserMatrixProps) {
  const { assignments, fields, onChange } = props;
  const { round: words } = useWords();
  const { data } = useAsk(listAgencies, { scope: 'all' });
  const nameOf = (id: number) => data?.agencies.find((one) => one.id === id)?.name ?? '…';
  const [added, setAdded] = useState<readonly number[]>([]);
  const general = assignments.filter(({ unitId }) => unitId === null);
  const agencies = [...new Set([...general.map(({ agencyId }) => agencyId), ...added])];
  const known = new Set<string | null>(fields.map(({ code }) => code));
  const single = general.flatMap(({ node }) => (node === null || known.has(node) ? [] : [node]));
  const rows = [
    { code: null, name: words.everyField },
    ...fields,
    ...[...new Set(single)].map((code) => ({ code, name: words.criterion })),
  ];
  const has = (agencyId: number, node: string | null) =>
    general.some((one) => one.agencyId === agencyId && one.node === node);
  const toggle = (agencyId: number, node: string | null) =>
    onChange?.(
      has(agencyId, node)
        ? assignments.filter(
            (one) => one.unitId !== null || one.agencyId !== agencyId || one.node !== node,
          )
        : [...assignments, { agencyId, node, unitId: null }],
    );
  const remove = (agencyId: number) => {
    setAdded(added.filter((id) => id !== agencyId));
    onChange?.(assignments.filter((one) => one.unitId !== null || one.agencyId !== agencyId));
  };
  return (
    <Stack gap="sm">
      {agencies.length > 0 && (
        <div
          className={classes.scroll}
          tabIndex={0}
          role="group"
          aria-label={words.parts.appraisers}
        >
          <table className={classes.matrix}>
            <thead>
              <tr>
                <th scope="col">{words.field}</th>
                {agencies.map((id) => (
                  <th key={id} scope="col">
                    <Group gap={4} wrap="nowrap" justify="space-between" align="flex-start">
                      <span>{nameOf(id)}</span>
                      {onChange !== undefined && (
                        <ActionIcon
                          size="sm"
                          variant="subtle"
                          color="gray"
                          aria-label={words.removeAgency(nameOf(id))}
                          onClick={() => remove(id)}
                        >
                          <X size={14} aria-hidden />
                        </ActionIcon>
                      )}
                    </Group>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ code, name }) => (
                <tr key={code ?? ''}>
                  <th scope="row">{code === null ? name : `${code}. ${name}`}</th>
                  {agencies.map((id) => (
                    <td key={id}>
                      <Checkbox
                        display="inline-block"
                        aria-label={words.assign(nameOf(id), code ?? name)}
                        checked={has(id, code)}
                        disabled={onChange === undefined}
                        onChange={() => toggle(id, code)}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {agencies.length === 0 && <Text size="sm">{words.noAppraisers}</Text>}
      {onChange !== undefined && (
        <AgencyField
          label={words.addAppraiser}
          value={null}
          onChange={(id) => id !== null && !agencies.includes(id) && setAdded([...added, id])}
        />
      )}
      <AppraiserExceptions {...props} nameOf={nameOf} />
    </Stack>
  );
}
