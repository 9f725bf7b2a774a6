import { Loader, Stack, Text } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { addressOf } from '#contract/call.ts';
import { downloadRevision, type Revision } from '#contract/evidence.ts';
import { kindFacts } from '#domain/file/kind.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useWords } from '../../words/words.tsx';
import { DownloadButton } from './download-button.tsx';

const PdfPages = lazy(async () => ({ default: (await import('./pdf-pages.tsx')).PdfPages }));

/** Bytes; a longer file is had faster by saving it. */
const largestShown = 40 * 1024 * 1024;

interface PreviewProps {
  documentId: number;
  revision: Revision;
}

/**
 * A file looked at without leaving the page. Pictures are shown and the pages of a PDF drawn as
 * pictures: the file itself never becomes a page of the browser, so nothing in it can run.
 */
export function Preview({ documentId, revision }: PreviewProps) {
  const { evidence } = useWords();
  const { file } = revision;
  const address = addressOf(downloadRevision, { documentId, revisionId: revision.id });
  const content = () => {
    if (!kindFacts[file.kind].isInline) return <Text size="sm">{evidence.noPreview}</Text>;
    if (file.size > largestShown) return <Text size="sm">{evidence.tooLargeToShow}</Text>;
    if (file.kind !== 'pdf')
      return (
        <img
          src={address}
          alt={evidence.previewOf(file.name)}
          loading="lazy"
          style={{ maxWidth: '100%' }}
        />
      );
    return (
      <Suspense fallback={<Loader size="sm" />}>
        <PdfPages address={address} name={file.name} />
      </Suspense>
    );
  };
  return (
    <Disclosure title={evidence.preview} key={revision.id}>
      <Stack gap="xs" align="flex-start">
        {content()}
        <DownloadButton documentId={documentId} revision={revision} />
      </Stack>
    </Disclosure>
  );
}
