import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../words/words.tsx';

type Decided = 'accepted' | 'corrected';

interface NoteDialogProps {
  /** The decision to be explained; null while none is being taken. */
  asked: Decided | null;
  message: string;
  isBusy: boolean;
  onClose: () => void;
  onNote: (state: Decided, note: string) => void;
}

/** Asks what a decision on a figure rests on. */
export function NoteDialog({ asked, message, isBusy, onClose, onNote }: NoteDialogProps) {
  const { finding, common } = useWords();
  const [note, setNote] = useState('');
  const [isTried, setTried] = useState(false);
  const isShort = note.trim().length < 3;
  const isAccepting = asked === 'accepted';
  const send = () => {
    setTried(true);
    if (!isShort && asked !== null) onNote(asked, note.trim());
  };
  return (
    <Modal
      opened={asked !== null}
      onClose={onClose}
      title={isAccepting ? finding.acceptTitle : finding.correctTitle}
      closeButtonProps={{ 'aria-label': common.close }}
      styles={{ title: { fontWeight: 650, fontSize: 17 } }}
    >
      <Stack>
        <Text size="sm" fw={550}>
          {message}
        </Text>
        <Text size="sm">{isAccepting ? finding.acceptText : finding.correctText}</Text>
        <Textarea
          data-autofocus
          label={finding.note}
          description={finding.noteHint}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          error={isTried && isShort ? finding.noteTooShort : undefined}
          required
          autosize
          minRows={2}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button onClick={send} loading={isBusy}>
            {isAccepting ? finding.acceptPrinted : finding.markCorrected}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
