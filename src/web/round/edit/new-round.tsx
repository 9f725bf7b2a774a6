import { Button, Group, Stack, Stepper, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { PageHeader } from '../../ui/page-header.tsx';
import { ProblemPanel } from '../../ui/problem-panel.tsx';
import { tellDone } from '../../ui/tell.tsx';
import { useIsPhone } from '../../ui/use-is-phone.ts';
import { useUrlState } from '../../ui/use-url-state.ts';
import { useWords } from '../../words/words.tsx';
import { touched } from '../round.ts';
import { isStepReady, stepNames, useNewRound } from './use-new-round.ts';
import { StepContent } from './step-content.tsx';

/** A round in five steps; nothing is written before the last. */
export function NewRoundPage() {
  const { round: words, common } = useWords();
  const [, open] = useUrlState('round');
  const client = useQueryClient();
  const isPhone = useIsPhone();
  const [at, setAt] = useState(0);
  const draft = useNewRound();
  const [isBusy, setBusy] = useState(false);
  const step = stepNames[at] ?? 'rubric';
  const isLast = at === stepNames.length - 1;
  const create = async () => {
    setBusy(true);
    const id = await draft.create();
    setBusy(false);
    if (id === null) return;
    for (const feature of touched) void client.invalidateQueries({ queryKey: [feature] });
    tellDone(words.created);
    open(String(id));
  };
  return (
    <>
      <PageHeader title={words.create} text={words.createText} />
      <Stack gap="lg" maw={1080}>
        {isPhone ? (
          <Text fw={600}>{words.stepOf(at + 1, stepNames.length, words.steps[step])}</Text>
        ) : (
          <Stepper active={at} onStepClick={setAt} allowNextStepsSelect={false} size="sm">
            {stepNames.map((name) => (
              <Stepper.Step key={name} label={words.steps[name]} />
            ))}
          </Stepper>
        )}
        <StepContent step={step} draft={draft} />
        {draft.problem !== null && <ProblemPanel error={draft.problem} />}
        <Group gap="xs">
          <Button variant="default" onClick={() => (at === 0 ? open('') : setAt(at - 1))}>
            {at === 0 ? common.cancel : common.back}
          </Button>
          <Button
            disabled={!isStepReady(draft.value, step)}
            loading={isBusy}
            onClick={() => (isLast ? void create() : setAt(at + 1))}
          >
            {isLast ? words.createNow : words.next}
          </Button>
        </Group>
      </Stack>
    </>
  );
}
