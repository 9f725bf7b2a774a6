import { Button, Group, Stack, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { editRound } from '#contract/round.ts';
import { isProblem } from '../../ui/api.ts';
import { ConflictDialog } from '../../ui/conflict-dialog.tsx';
import { ProblemPanel } from '../../ui/problem-panel.tsx';
import { tellDone } from '../../ui/tell.tsx';
import { useEdit } from '../../ui/use-edit.ts';
import { useWords } from '../../words/words.tsx';
import { touched, type RoundDetail, type StageInput } from '../round.ts';
import { BandFields, type BandInput } from './band-fields.tsx';
import { readBands } from './read-bands.ts';
import { roundConflict } from './round-conflict.ts';
import { faultsOfStages, StageList } from './stage-list.tsx';

/** The name, the windows and the grades of a round; the order of stages while it is prepared. */
export function EditStages({ round, onDone }: { round: RoundDetail; onDone: () => void }) {
  const words = useWords();
  const { round: texts, common } = words;
  const [name, setName] = useState(round.name);
  const [stages, setStages] = useState<readonly StageInput[]>(() => round.stages.map(inputOf));
  const [bands, setBands] = useState<readonly BandInput[]>(round.gradeBands);
  const { save, conflict, takeTheirs } = useEdit(editRound, {
    refresh: touched,
    onDone: () => {
      tellDone(common.saved);
      onDone();
    },
    onTheirs: onDone,
  });
  const gradeBands = readBands(bands);
  const both = roundConflict(conflict.problem, words);
  const send = (version: number) =>
    gradeBands !== null &&
    save.mutate({ roundId: round.id, version, name, gradeBands, stages: [...stages] });
  const keepMine = () => {
    conflict.release();
    if (conflict.currentVersion !== null) send(conflict.currentVersion);
  };
  const isReady = name.trim() !== '' && faultsOfStages(stages).length === 0 && gradeBands !== null;
  return (
    <Stack gap="md">
      <TextInput
        label={texts.name}
        required
        maxLength={300}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <StageList stages={stages} onChange={setStages} isFixed={round.state !== 'preparing'} />
      <Title order={2} fz={15}>
        {texts.bands}
      </Title>
      <BandFields bands={bands} onChange={setBands} />
      {save.error !== null && !isProblem(save.error, 'stale') && (
        <ProblemPanel error={save.error} />
      )}
      <Group gap="xs">
        <Button disabled={!isReady} loading={save.isPending} onClick={() => send(round.version)}>
          {common.save}
        </Button>
        <Button variant="default" onClick={onDone}>
          {common.cancel}
        </Button>
      </Group>
      <ConflictDialog
        problem={both?.problem ?? null}
        fields={both?.fields ?? {}}
        onKeepMine={keepMine}
        onTakeTheirs={takeTheirs}
        onClose={conflict.release}
      />
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
