import { Button } from '@mantine/core';
import { Download } from 'lucide-react';
import { downloadRevision, type Revision } from '#contract/evidence.ts';
import { download } from '../../ui/api.ts';
import { useWords } from '../../words/words.tsx';

interface DownloadButtonProps {
  documentId: number;
  revision: Revision;
}

/** Saves a file of a document under its own name. */
export function DownloadButton({ documentId, revision }: DownloadButtonProps) {
  const { evidence } = useWords();
  return (
    <Button
      size="xs"
      variant="default"
      flex="none"
      leftSection={<Download size={14} aria-hidden />}
      aria-label={evidence.downloadOf(revision.file.name)}
      onClick={() => download(downloadRevision, { documentId, revisionId: revision.id })}
    >
      {evidence.download}
    </Button>
  );
}
