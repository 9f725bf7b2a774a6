import { Button, Group, Stack, Textarea, Title } from '@mantine/core';
import { useState } from 'react';
import { closeAgency, setStandingAgency } from '#contract/agency.ts';
import type { Day } from '#domain/calendar/day.ts';
import { useAct } from '../ui/api.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { DayField } from '../ui/day-field.tsx';
import { tellDone } from '../ui/tell.tsx';
import { useWords } from '../words/words.tsx';
import type { FullAgency } from './full-agency.ts';
import { SuccessionDialog } from './succession-dialog.tsx';

type Deed = 'close' | 'setStanding' | 'succeed';

/** Ends an agency, hands it over, or makes it the standing one; each with its consequence named. */
export function AgencyActions({ agency: one }: { agency: FullAgency }) {
  const { agency, common } = useWords();
  const [asked, setAsked] = useState<Deed | null>(null);
  const [reason, setReason] = useState('');
  const [lastDay, setLastDay] = useState<Day | null>(null);
  const end = () => {
    setAsked(null);
    setReason('');
  };
  const close = useAct(closeAgency, {
    refresh: ['audit'],
    onDone: () => {
      end();
      tellDone(agency.closed);
    },
  });
  const setStanding = useAct(setStandingAgency, {
    refresh: ['audit'],
    onDone: () => {
      end();
      tellDone(agency.standingSet);
    },
  });
  const edited = { agencyId: one.id, version: one.version, reason };
  const run = () => {
    if (asked === 'setStanding') setStanding.mutate(edited);
    else if (lastDay !== null) close.mutate({ ...edited, lastDay });
  };
  const isConfirming = asked === 'close' || asked === 'setStanding';
  const offered: Deed[] = ['succeed'];
  if (!one.isStanding && one.isValid) offered.push('setStanding');
  if (one.validTo === null) offered.push('close');
  return (
    <Stack gap="xs">
      <Title order={2}>{agency.actions}</Title>
      <Group gap="xs">
        {offered.map((deed) => (
          <Button key={deed} size="sm" variant="default" onClick={() => setAsked(deed)}>
            {agency[deed]}
          </Button>
        ))}
      </Group>
      <ConfirmDialog
        isOpen={isConfirming}
        onClose={end}
        onConfirm={run}
        isBusy={close.isPending || setStanding.isPending}
        title={isConfirming ? agency[asked] : ''}
        verb={isConfirming ? agency[asked] : ''}
        consequence={asked === 'close' ? agency.closeText(one.name) : agency.standingText(one.name)}
      >
        {asked === 'close' && (
          <DayField label={agency.lastDay} required value={lastDay} onChange={setLastDay} />
        )}
        <Textarea
          label={common.reason}
          required
          autosize
          minRows={2}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </ConfirmDialog>
      <SuccessionDialog agency={one} isOpen={asked === 'succeed'} onClose={end} />
    </Stack>
  );
}
