import { Button, Group, NumberInput, Paper, Select } from '@mantine/core';
import { useState } from 'react';
import { drawSecond } from '#contract/assessment-second.ts';
import { AgencyField } from '../../ui/agency-field.tsx';
import { useAct } from '../../ui/api.ts';
import { tellDone } from '../../ui/tell.tsx';
import { useWords } from '../../words/words.tsx';
import { touched, type RoundDetail } from '../round.ts';

const largestSeed = 2_147_483_647;

/** A share of all leaves of all sheets, by a seed that draws the same again. */
export function DrawSample({ round }: { round: RoundDetail }) {
  const { round: words } = useWords();
  const stages = round.stages.filter(({ kind }) => kind === 'appraisal');
  const [stage, setStage] = useState(String(stages[0]?.position ?? ''));
  const [percent, setPercent] = useState<number | string>(5);
  const [seed, setSeed] = useState<number | string>(1);
  const [agencyId, setAgency] = useState<number | null>(null);
  const draw = useAct(drawSecond, {
    refresh: touched,
    onDone: ({ drawn }) => tellDone(words.drawnNow(drawn)),
  });
  const isReady = agencyId !== null && percent !== '' && seed !== '' && stage !== '';
  return (
    <Paper withBorder p="md">
      <Group gap="sm" align="flex-end">
        <Select
          label={words.stage}
          allowDeselect={false}
          data={stages.map(({ position, name }) => ({
            value: String(position),
            label: `${position}. ${name}`,
          }))}
          value={stage}
          onChange={(chosen) => setStage(chosen ?? '')}
        />
        <NumberInput
          label={words.share}
          w={120}
          min={1}
          max={100}
          allowDecimal={false}
          suffix=" %"
          value={percent}
          onChange={setPercent}
        />
        <NumberInput
          label={words.seed}
          description={words.seedText}
          w={240}
          min={0}
          max={largestSeed}
          allowDecimal={false}
          value={seed}
          onChange={setSeed}
        />
        <AgencyField label={words.secondBy} value={agencyId} onChange={setAgency} />
        <Button
          disabled={!isReady}
          loading={draw.isPending}
          onClick={() =>
            agencyId !== null &&
            draw.mutate({
              roundId: round.id,
              stage: Number(stage),
              percent: Number(percent),
              seed: Number(seed),
              agencyId,
            })
          }
        >
          {words.draw}
        </Button>
      </Group>
    </Paper>
  );
}
