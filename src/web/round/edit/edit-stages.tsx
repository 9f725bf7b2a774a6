import { Button, Group, Stack, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { editRound } from '#contract/round.ts';
import { useAct } from '../../ui/api.ts';
import { ProblemPanel } from '../../ui/problem-panel.tsx';
import { tellDone } from '../../ui/tell.tsx';
import { useWords } from '../../words/words.tsx';
import { touched, type RoundDetail, type StageInput } from '../round.ts';
import { BandFields, type BandInput } from './band-fields.tsx';
import { readBands } from './read-bands.ts';
import { faultsOfStages, StageList } from './stage-list.tsx';

/** The name, the windows and the grades of a round; the order of stages while it is prepared. */
export function EditStages({ round, onDone }: { round: RoundDetail; onDone: () => void }) {
  const { round: words, common } = useWords();
  const [name, setName] = useState(round.name);
  const [stages, setStages] = useState<readonly StageInput[]>(() => round.stages.map(inputOf));
  const [bands, setBands] = useState<readonly BandInput[]>(round.gradeBands);
  const save = useAct(editRound, {
    refresh: touched,
    onDone: () => {
      tellDone(common.saved);
      onDone();
    },
    onProblem: () => true,
  });
  const gradeBands = readBands(bands);
  const isReady = name.trim() !== '' && faultsOfStages(stages).length === 0 && gradeBands !== null;
  return (
    <Stack gap="md">
      <TextInput
        label={words.name}
        required
        maxLength={300}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <StageList stages={stages} onChange={setStages} isFixed={round.state !== 'preparing'} />
      <Title order={2} fz={15}>
        {words.bands}
      </Title>
      <BandFields bands={bands} onChange={setBands} />
      {save.error !== null && <ProblemPanel error={save.error} />}
      <Group gap="xs">
        <Button
          disabled={!isReady}
          loading={save.isPending}
          onClick={() =>
            gradeBands !== null &&
            save.mutate({
              roundId: round.id,
              version: round.version,
              name,
              gradeBands,
              stages: [...stages],
            })
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

const inputOf = ({ kind, part, name, opensOn, closesOn, rules }: StageInput): StageInput => ({
  kind,
  part,
  name,
  opensOn,
  closesOn,
  rules,
});
