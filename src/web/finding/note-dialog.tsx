import { Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { FormDialog } from '../ui/form-dialog.tsx';
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
  const { finding } = useWords();
  const [note, setNote] = useState('');
  const [isTried, setTried] = useState(false);
  const isShort = note.trim().length < 3;
  const isAccepting = asked === 'accepted';
  const send = () => {
    setTried(true);
    if (!isShort && asked !== null) onNote(asked, note.trim());
  };
  return (
    <FormDialog
      isOpen={asked !== null}
      title={isAccepting ? finding.acceptTitle : finding.correctTitle}
      onClose={onClose}
      onSave={send}
      isBusy={isBusy}
      verb={isAccepting ? finding.acceptPrinted : finding.markCorrected}
    >
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
    </FormDialog>
  );
}
