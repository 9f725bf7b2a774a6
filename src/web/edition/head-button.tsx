import { Button, Checkbox, Modal, NumberInput, Stack, Textarea, TextInput } from '@mantine/core';
import { Pencil } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { editHead } from '#contract/edition-draft.ts';
import { useAct } from '../ui/api.ts';
import { ProblemPanel } from '../ui/problem-panel.tsx';
import { tellDone } from '../ui/tell.tsx';
import { useWords } from '../words/words.tsx';
import type { FullEdition } from './edition.ts';

/** Changes what a draft says of itself. */
export function HeadButton({ full }: { full: FullEdition }) {
  const { edition, common } = useWords();
  const { head, document } = full;
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState({
    title: document.title,
    source: document.source ?? '',
    decimals: document.decimals,
    isRescaled: document.isRescaled,
    isIllustrative: document.isIllustrative,
  });
  const change = (part: Partial<typeof typed>) => setTyped((before) => ({ ...before, ...part }));
  const save = useAct(editHead, {
    refresh: ['audit'],
    onProblem: () => true,
    onDone: () => tellDone(edition.headSaved),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const source = typed.source.trim() === '' ? null : typed.source;
    save.mutate({ ...typed, source, editionId: head.id, version: head.version });
  };
  return (
    <>
      <Button
        variant="default"
        leftSection={<Pencil size={16} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {edition.about}
      </Button>
      <Modal opened={isOpen} onClose={() => setOpen(false)} title={edition.about} size="lg">
        <form onSubmit={submit}>
          <Stack gap="sm">
            {save.isError && <ProblemPanel error={save.error} />}
            <Textarea
              label={edition.name}
              required
              autosize
              value={typed.title}
              onChange={(event) => change({ title: event.currentTarget.value })}
            />
            <TextInput
              label={edition.source}
              value={typed.source}
              onChange={(event) => change({ source: event.currentTarget.value })}
            />
            <NumberInput
              label={edition.decimals}
              min={0}
              max={6}
              allowDecimal={false}
              value={typed.decimals}
              onChange={(value) => change({ decimals: Number(value) })}
            />
            {(['isRescaled', 'isIllustrative'] as const).map((flag) => (
              <Checkbox
                key={flag}
                label={flag === 'isRescaled' ? edition.isRescaled : edition.illustrative}
                checked={typed[flag]}
                onChange={(event) => change({ [flag]: event.currentTarget.checked })}
              />
            ))}
            <Button type="submit" loading={save.isPending}>
              {common.save}
            </Button>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
