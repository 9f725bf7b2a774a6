import { Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { Camera, FileUp } from 'lucide-react';
import { useEffect, useEffectEvent } from 'react';
import { useWords } from '../../words/words.tsx';
import classes from './drop-zone.module.css';
import { FileFaults } from './file-faults.tsx';
import { useFileTarget } from './use-file-target.ts';

const accepted = '.pdf,.docx,.xlsx,.pptx,.odt,.ods,.jpg,.jpeg,.png,.heic,.heif,.txt,.csv';

interface DropZoneProps {
  onFiles: (files: File[]) => void;
  takesPaste: boolean;
}

/** Takes files by drop, choice, paste or a phone's camera; what they are the server finds out. */
export function DropZone({ onFiles, takesPaste }: DropZoneProps) {
  const { evidence } = useWords();
  const { target, faults, take, paste } = useFileTarget(onFiles);
  const hear = useEffectEvent(paste);
  useEffect(() => {
    if (!takesPaste) return undefined;
    const listen = (event: ClipboardEvent) => hear(event);
    document.addEventListener('paste', listen);
    return () => document.removeEventListener('paste', listen);
  }, [takesPaste]);
  return (
    <Stack gap="xs">
      <FileFaults faults={faults} />
      <div className={classes.drop} {...target}>
        <Group gap="sm" wrap="nowrap">
          <FileUp size={26} strokeWidth={1.5} color="var(--mantine-color-accent-9)" aria-hidden />
          <div>
            <Text fw={600} size="sm" visibleFrom="sm">
              {evidence.drop}
            </Text>
            <Text fw={600} size="sm" hiddenFrom="sm">
              {evidence.chooseOrPhotograph}
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
