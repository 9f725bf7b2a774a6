import { Button, Group, Textarea } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useState } from 'react';
import { useWords } from '../../words/words.tsx';

interface WordsFormProps {
  label: string;
  verb: string;
  /** Tells this text from others kept on this machine. */
  draftKey: string;
  isBusy: boolean;
  onSend: (text: string, done: () => void) => void;
}

/** Something to say; what is typed survives a closed browser. */
export function WordsForm({ label, verb, draftKey, isBusy, onSend }: WordsFormProps) {
  const { common } = useWords();
  const [isTried, setTried] = useState(false);
  const [text, setText, removeText] = useLocalStorage({
    key: `chiso.draft.thread.${draftKey}`,
    defaultValue: '',
    getInitialValueInEffect: false,
  });
  const send = () => {
    setTried(true);
    if (text.trim() === '') return;
    onSend(text.trim(), () => {
      removeText();
      setTried(false);
    });
  };
  return (
    <div className="no-print">
      <Textarea
        label={label}
        value={text}
        error={isTried && text.trim() === '' ? common.required : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
        autosize
        minRows={2}
        maxLength={8000}
      />
      <Group justify="flex-end" mt={6}>
        <Button size="sm" variant="default" onClick={send} loading={isBusy}>
          {verb}
        </Button>
      </Group>
    </div>
  );
}
