import { Button, Group, SegmentedControl, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useState } from 'react';
import { addEntry } from '#contract/task.ts';
import { useAct } from '../ui/api.ts';
import { tellDone } from '../ui/tell.tsx';
import { useWords } from '../words/words.tsx';

interface Draft {
  kind: 'note' | 'evidence';
  note: string;
  link: string;
}

const blank: Draft = { kind: 'note', note: '', link: '' };

/** A progress note, or a paper named as evidence; what is typed survives a closed browser. */
export function NoteForm({ obligationId }: { obligationId: number }) {
  const { obligation, common } = useWords();
  const [draft, setDraft] = useLocalStorage<Draft>({
    key: `chiso.draft.part.${obligationId}`,
    defaultValue: blank,
    getInitialValueInEffect: false,
  });
  const [isTried, setTried] = useState(false);
  const isEvidence = draft.kind === 'evidence';
  const change = (changes: Partial<Draft>) => setDraft({ ...draft, ...changes });
  const adding = useAct(addEntry, {
    refresh: ['audit'],
    onDone: (_, { kind }) => {
      tellDone(kind === 'note' ? obligation.noteAdded : obligation.evidenceAdded);
      setDraft(blank);
      setTried(false);
    },
  });
  const isMissing = (text: string) => isTried && text.trim() === '';
  const send = () => {
    setTried(true);
    const note = draft.note.trim();
    const link = draft.link.trim();
    if (note === '' || (isEvidence && link === '')) return;
    adding.mutate({ obligationId, kind: draft.kind, note, link: isEvidence ? link : undefined });
  };
  return (
    <Stack gap="xs" className="no-print">
      <SegmentedControl
        size="sm"
        aria-label={obligation.timeline}
        value={draft.kind}
        onChange={(kind) => change({ kind: kind as Draft['kind'] })}
        data={[
          { value: 'note', label: obligation.kinds.note },
          { value: 'evidence', label: obligation.kinds.evidence },
        ]}
      />
      {isEvidence && (
        <TextInput
          label={obligation.evidenceHint}
          placeholder="123/KH-UBND"
          required
          error={isMissing(draft.link) ? common.required : undefined}
          value={draft.link}
          onChange={(event) => change({ link: event.currentTarget.value })}
          maxLength={2000}
        />
      )}
      <Textarea
        label={obligation.note}
        placeholder={obligation.noteHint}
        required
        error={isMissing(draft.note) ? common.required : undefined}
        value={draft.note}
        onChange={(event) => change({ note: event.currentTarget.value })}
        autosize
        minRows={2}
        maxLength={4000}
      />
      <Group justify="space-between" gap="xs">
        <Text size="xs" c="dimmed" role="status">
          {draft.note !== '' || draft.link !== '' ? obligation.draftKept : ''}
        </Text>
        <Button size="sm" variant="default" onClick={send} loading={adding.isPending}>
          {isEvidence ? obligation.addEvidence : obligation.addNote}
        </Button>
      </Group>
    </Stack>
  );
}
