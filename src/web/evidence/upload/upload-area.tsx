import { Stack } from '@mantine/core';
import { DropZone } from './drop-zone.tsx';
import { FilingDialog } from './filing-dialog.tsx';
import { UploadList } from './upload-list.tsx';
import { useFiling } from './use-filing.ts';

interface UploadAreaProps {
  onFiled: (documentId: number) => void;
  /** Of two areas on a screen only the foremost takes what is pasted. */
  takesPaste?: boolean;
}

/** Where files come in: sent, checked, then filed as documents one after the other. */
export function UploadArea({ onFiled, takesPaste = true }: UploadAreaProps) {
  const filing = useFiling();
  return (
    <Stack gap="sm">
      <DropZone
        onFiles={(files) => void filing.send(files)}
        takesPaste={takesPaste && filing.composing === null}
      />
      <UploadList uploads={filing.uploads} onCompose={filing.compose} />
      <FilingDialog filing={filing} onFiled={onFiled} />
    </Stack>
  );
}
