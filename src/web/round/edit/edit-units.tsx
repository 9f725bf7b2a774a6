import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { setUnits } from '#contract/round.ts';
import { useAct } from '../../ui/api.ts';
import { ProblemPanel } from '../../ui/problem-panel.tsx';
import { tellDone } from '../../ui/tell.tsx';
import { useWords } from '../../words/words.tsx';
import { touched, type RoundDetail, type UnitInput } from '../round.ts';
import { UnitChoice } from './unit-choice.tsx';

/** The units of a round as a whole; the server keeps those that already have points. */
export function EditUnits({ round, onDone }: { round: RoundDetail; onDone: () => void }) {
  const { round: words, common } = useWords();
  const [units, setChosen] = useState<readonly UnitInput[]>(() =>
    round.unitList.map(({ agencyId, league }) => ({ agencyId, league })),
  );
  const save = useAct(setUnits, {
    refresh: touched,
    onDone: () => {
      tellDone(common.saved);
      onDone();
    },
    onProblem: () => true,
  });
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        {words.unitsText}
      </Text>
      <UnitChoice units={units} onChange={setChosen} />
      {save.error !== null && <ProblemPanel error={save.error} />}
      <Group gap="xs">
        <Button
          loading={save.isPending}
          onClick={() =>
            save.mutate({ roundId: round.id, version: round.version, units: [...units] })
          }
        >
          {common.save}
        </Button>
        <Button variant="default" onClick={onDone}>
          {common.cancel}
        </Button>
      </Group>
    </Stack>
  );
}
