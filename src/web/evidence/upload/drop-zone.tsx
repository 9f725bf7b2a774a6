import { Alert, Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { Camera, CircleAlert, FileUp } from 'lucide-react';
import { useEffect, useEffectEvent, useState, type DragEvent } from 'react';
import { useWords } from '../../words/words.tsx';
import classes from './drop-zone.module.css';
import { pastedFiles, sortFiles } from './take-files.ts';

const accepted = '.pdf,.docx,.xlsx,.pptx,.odt,.ods,.jpg,.jpeg,.png,.heic,.heif,.txt,.csv';

interface DropZoneProps {
  onFiles: (files: File[]) => void;
  takesPaste: boolean;
}

/** Takes files by drop, choice, paste or a phone's camera; what they are the server finds out. */
export function DropZone({ onFiles, takesPaste }: DropZoneProps) {
  const words = useWords();
  const { evidence } = words;
  const [isOver, setOver] = useState(false);
  const [faults, setFaults] = useState<string[]>([]);
  const take = (files: readonly File[]) => {
    const sorted = sortFiles(files, words);
    setFaults(sorted.faults);
    if (sorted.fit.length > 0) onFiles(sorted.fit);
  };
  const paste = useEffectEvent((event: ClipboardEvent) => {
    const files = event.clipboardData ? pastedFiles(event.clipboardData, new Date(), words) : [];
    if (files.length === 0) return;
    event.preventDefault();
    take(files);
  });
  useEffect(() => {
    if (!takesPaste) return undefined;
    const listen = (event: ClipboardEvent) => paste(event);
    document.addEventListener('paste', listen);
    return () => document.removeEventListener('paste', listen);
  }, [takesPaste]);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take([...event.dataTransfer.files]);
  };
  return (
    <Stack gap="xs">
      {faults.map((fault) => (
        <Alert key={fault} role="alert" color="red" icon={<CircleAlert size={18} aria-hidden />}>
          {fault}
        </Alert>
      ))}
      <div
        className={classes.drop}
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Group gap="sm" wrap="nowrap">
          <FileUp size={26} strokeWidth={1.5} color="var(--mantine-color-accent-9)" aria-hidden />
          <div>
            <Text fw={600} size="sm">
              {evidence.drop}
            </Text>
            <Text size="xs" c="dimmed">
              {evidence.accepts}
            </Text>
          </div>
        </Group>
        <Group gap="xs">
          <FileButton multiple onChange={take} accept={accepted}>
            {(props) => <Button {...props}>{evidence.choose}</Button>}
          </FileButton>
          <FileButton
            onChange={(file) => file !== null && take([file])}
            accept="image/*"
            capture="environment"
          >
            {(props) => (
              <Button
                {...props}
                variant="default"
                hiddenFrom="sm"
                leftSection={<Camera size={17} aria-hidden />}
              >
                {evidence.photograph}
              </Button>
            )}
          </FileButton>
        </Group>
      </div>
    </Stack>
  );
}
