import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { explainMissing } from '#contract/evidence-use.ts';
import { useAct } from '../../ui/api.ts';
import { faultAt } from '../../ui/problem-text.ts';
import { tellDone } from '../../ui/tell.tsx';
import { useWords } from '../../words/words.tsx';

interface ExplainMissingProps {
  place: { sheetId: number; nodeId: number; slotId: number };
  onDone: () => void;
}

/** Why a required paper cannot be given. */
export function ExplainMissing({ place, onDone }: ExplainMissingProps) {
  const { evidence, common } = useWords();
  const [text, setText] = useState('');
  const explain = useAct(explainMissing, {
    refresh: ['audit', 'assessment'],
    onDone: () => {
      tellDone(evidence.explained);
      onDone();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    explain.mutate({ ...place, explanation: text });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="xs">
        <Textarea
          label={evidence.explanation}
          required
          autosize
          minRows={2}
          maxLength={2000}
          value={text}
          error={faultAt(explain.error, 'explanation')}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="xs">
          <Button size="xs" variant="default" onClick={onDone}>
            {common.cancel}
          </Button>
          <Button size="xs" type="submit" loading={explain.isPending}>
            {common.save}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
