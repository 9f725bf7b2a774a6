import { ActionIcon, Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { X } from 'lucide-react';
import { useState } from 'react';
import { listAgencies, type RegisteredAgency } from '#contract/agency.ts';
import { AgencyField } from '../../ui/agency-field.tsx';
import { useAsk } from '../../ui/api.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useWords } from '../../words/words.tsx';
import type { UnitInput } from '../round.ts';
import classes from '../round.module.css';

interface UnitChoiceProps {
  units: readonly UnitInput[];
  onChange: (units: readonly UnitInput[]) => void;
}

const kinds = ['department', 'district', 'commune', 'vertical'] as const;
type Kind = (typeof kinds)[number];

/** The units of a round: a whole kind of agency, or one by one, each in its league. */
export function UnitChoice({ units, onChange }: UnitChoiceProps) {
  const { round: words } = useWords();
  const { data } = useAsk(listAgencies, {});
  const [league, setLeague] = useState('');
  const agencies = data?.agencies ?? [];
  const chosen = new Set(units.map(({ agencyId }) => agencyId));
  const add = (more: readonly RegisteredAgency[], name: string) =>
    onChange([
      ...units,
      ...more.filter(({ id }) => !chosen.has(id)).map(({ id }) => ({ agencyId: id, league: name })),
    ]);
  const ofKind = (kind: Kind) => agencies.filter((one) => one.kind === kind);
  return (
    <Stack gap="md">
      <Group gap="xs">
        {kinds
          .filter((kind) => ofKind(kind).length > 0)
          .map((kind) => (
            <Button
              key={kind}
              variant="default"
              onClick={() => add(ofKind(kind), words.leagues[kind])}
            >
              {words.addKind(words.leagues[kind], ofKind(kind).length)}
            </Button>
          ))}
      </Group>
      <Group gap="xs" align="flex-end">
        <TextInput
          label={words.league}
          value={league}
          maxLength={200}
          onChange={(event) => setLeague(event.currentTarget.value)}
        />
        <AgencyField
          label={words.addUnit}
          value={null}
          isOffered={({ id }) => !chosen.has(id)}
          onChange={(id) =>
            add(
              agencies.filter((one) => one.id === id),
              league.trim(),
            )
          }
        />
      </Group>
      {units.length === 0 ? (
        <Text size="sm" c="dimmed">
          {words.noUnits}
        </Text>
      ) : (
        <Leagues units={units} onChange={onChange} agencies={agencies} />
      )}
    </Stack>
  );
}

function Leagues({
  units,
  onChange,
  agencies,
}: UnitChoiceProps & { agencies: readonly RegisteredAgency[] }) {
  const { round: words } = useWords();
  const names = new Map(agencies.map(({ id, name }) => [id, name]));
  const byLeague = Map.groupBy(units, ({ league }) => league);
  return (
    <Stack gap="xs">
      <Title order={2} fz={15}>
        {words.units(units.length)}
      </Title>
      {[...byLeague].map(([league, members]) => (
        <Disclosure
          key={league}
          title={words.leagueOf(league === '' ? words.noLeague : league, members.length)}
        >
          <ul className={classes.plain}>
            {members.map(({ agencyId }) => {
              const name = names.get(agencyId) ?? String(agencyId);
              return (
                <li key={agencyId}>
                  <Group gap={6} wrap="nowrap">
                    <ActionIcon
                      size="sm"
                      variant="subtle"
                      color="red"
                      aria-label={words.removeUnit(name)}
                      onClick={() => onChange(units.filter((one) => one.agencyId !== agencyId))}
                    >
                      <X size={14} aria-hidden />
                    </ActionIcon>
                    <Text size="sm">{name}</Text>
                  </Group>
                </li>
              );
            })}
          </ul>
        </Disclosure>
      ))}
    </Stack>
  );
}
