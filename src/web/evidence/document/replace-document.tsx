import { Button, FileButton, Progress, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { reviseDocument, type DocumentDetail } from '#contract/evidence.ts';
import type { Upload } from '#contract/upload.ts';
import { useAct } from '../../ui/api.ts';
import { ProblemPanel } from '../../ui/problem-panel.tsx';
import { tellDone } from '../../ui/tell.tsx';
import { useWords } from '../../words/words.tsx';
import { useUploads } from '../upload/use-uploads.ts';

/** A new file in the place of the present one, with the reason; the present one stays. */
export function ReplaceDocument({ document }: { document: DocumentDetail }) {
  const { evidence } = useWords();
  const uploads = useUploads();
  const [reason, setReason] = useState('');
  const [kept, setKept] = useState<Upload | null>(null);
  const save = useAct(reviseDocument, {
    refresh: ['audit', 'file'],
    onDone: () => {
      tellDone(evidence.replacedDone);
      setKept(null);
      setReason('');
    },
    onProblem: () => true,
  });
  const [one] = uploads.sending;
  return (
    <Stack gap="sm">
      <Text size="sm">{evidence.replaceText}</Text>
      <FileButton onChange={(file) => file !== null && void uploads.send(file).then(setKept)}>
        {(props) => (
          <Button {...props} variant="default">
            {kept === null ? evidence.choose : kept.name}
          </Button>
        )}
      </FileButton>
      {one !== undefined &&
        (one.at === 'refused' ? (
          <ProblemPanel error={one.error} />
        ) : (
          <Progress
            value={(one.received / one.size) * 100}
            aria-label={evidence.sending(Math.floor((one.received / one.size) * 100))}
          />
        ))}
      <Textarea
        label={evidence.reason}
        autosize
        minRows={2}
        value={reason}
        maxLength={2000}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {save.isError && <ProblemPanel error={save.error} />}
      <Button
        disabled={kept === null || reason.trim().length < 3}
        loading={save.isPending}
        onClick={() =>
          kept !== null &&
          save.mutate({
            documentId: document.id,
            version: document.version,
            uploadId: kept.id,
            reason,
          })
        }
      >
        {evidence.replace}
      </Button>
    </Stack>
  );
}
