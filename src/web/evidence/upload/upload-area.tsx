import { Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import type { Upload } from '#contract/upload.ts';
import { useIsPhone } from '../../ui/use-is-phone.ts';
import { useWords } from '../../words/words.tsx';
import { DropZone } from './drop-zone.tsx';
import { NewDocument } from './new-document.tsx';
import { UploadList } from './upload-list.tsx';
import { useUploads } from './use-uploads.ts';

interface UploadAreaProps {
  onFiled: (documentId: number) => void;
  /** Of two areas on a screen only the foremost takes what is pasted. */
  takesPaste?: boolean;
}

/** Where files come in: sent, checked, then filed as documents one after the other. */
export function UploadArea({ onFiled, takesPaste = true }: UploadAreaProps) {
  const { evidence } = useWords();
  const isPhone = useIsPhone();
  const uploads = useUploads();
  const [composing, setComposing] = useState<Upload | null>(null);
  const take = async (files: File[]) => {
    for (const file of files) {
      const kept = await uploads.send(file);
      // The first to arrive asks to be filed; the others wait in the list.
      if (kept !== null) setComposing((before) => before ?? kept);
    }
  };
  const close = () => setComposing(null);
  return (
    <Stack gap="sm">
      <DropZone
        onFiles={(files) => void take(files)}
        takesPaste={takesPaste && composing === null}
      />
      <UploadList uploads={uploads} onCompose={setComposing} />
      <Modal
        opened={composing !== null}
        onClose={close}
        size="lg"
        fullScreen={isPhone}
        title={evidence.compose}
        styles={{ title: { fontWeight: 650, fontSize: 17 } }}
      >
        {composing !== null && (
          <NewDocument
            key={composing.id}
            upload={composing}
            onClose={close}
            onDone={(id) => {
              close();
              onFiled(id);
            }}
          />
        )}
      </Modal>
    </Stack>
  );
}
