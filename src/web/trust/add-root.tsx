import { Button, Stack, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { addTrustRoot } from '#contract/trust.ts';
import { useAct } from '../ui/api.ts';
import { ProblemPanel } from '../ui/problem-panel.tsx';
import { faultAt } from '../ui/problem-text.ts';
import { tellDone } from '../ui/tell.tsx';
import { useWords } from '../words/words.tsx';

/** Loads a root from its PEM block. */
export function AddRoot({ onDone }: { onDone: () => void }) {
  const { trust } = useWords();
  const [name, setName] = useState('');
  const [pem, setPem] = useState('');
  const add = useAct(addTrustRoot, {
    refresh: ['audit', 'evidence'],
    onDone: () => {
      tellDone(trust.added);
      onDone();
    },
    onProblem: () => true,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate({ name, pem });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        {add.isError && <ProblemPanel error={add.error} />}
        <TextInput
          label={trust.name}
          description={trust.nameHint}
          required
          maxLength={200}
          value={name}
          error={faultAt(add.error, 'name')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Textarea
          label={trust.pem}
          description={trust.pemHint}
          required
          autosize
          minRows={8}
          maxRows={16}
          value={pem}
          error={faultAt(add.error, 'pem')}
          styles={{ input: { fontFamily: 'monospace', fontSize: 12 } }}
          onChange={(event) => setPem(event.currentTarget.value)}
        />
        <Button type="submit" loading={add.isPending}>
          {trust.add}
        </Button>
      </Stack>
    </form>
  );
}
