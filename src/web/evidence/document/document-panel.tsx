import { Alert, Group, Stack, Text, Title } from '@mantine/core';
import { readDocument, type DocumentDetail } from '#contract/evidence.ts';
import { Answer } from '../../ui/answer.tsx';
import { useAsk } from '../../ui/api.ts';
import { DayText } from '../../ui/day-text.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { InstantText } from '../../ui/instant-text.tsx';
import { Labelled } from '../../ui/labelled.tsx';
import { useWords } from '../../words/words.tsx';
import { ScanBadge, SignatureBadge, Warnings } from '../badges.tsx';
import { nameOf } from '../name-of.ts';
import { DocumentHistory } from './document-history.tsx';
import { EditDocument } from './edit-document.tsx';
import { PlaceList, type Place } from './place-list.tsx';
import { Preview } from './preview.tsx';
import { ReplaceDocument } from './replace-document.tsx';
import { RevisionList } from './revision-list.tsx';
import { SignatureDetail } from './signature-detail.tsx';
import { ReinstateDocument, WithdrawDocument } from './withdraw-document.tsx';

interface DocumentPanelProps {
  documentId: number;
  onPlace: (place: Place) => void;
}

/** One document: what it is, its file, its signatures, where it serves, and what was done to it. */
export function DocumentPanel({ documentId, onPlace }: DocumentPanelProps) {
  const { evidence } = useWords();
  const query = useAsk(readDocument, { documentId });
  return (
    <Answer query={query}>
      {(document) => {
        const mayChange = document.isOwn;
        const isStanding = document.withdrawnAt === null;
        return (
          <Stack gap="lg">
            <Particulars document={document} />
            <Preview documentId={documentId} revision={document.current} />
            {document.current.signature !== null && (
              <SignatureDetail
                documentId={documentId}
                revisionId={document.current.id}
                check={document.current.signature}
              />
            )}
            <PlaceList places={document.places} onOpen={onPlace} />
            <RevisionList documentId={documentId} revisions={document.allRevisions} />
            {mayChange && (
              <div>
                <Disclosure title={evidence.edit}>
                  <EditDocument key={`${document.id}-${document.version}`} document={document} />
                </Disclosure>
                {isStanding && (
                  <Disclosure title={evidence.replace}>
                    <ReplaceDocument document={document} />
                  </Disclosure>
                )}
              </div>
            )}
            {mayChange && isStanding && <WithdrawDocument document={document} />}
            {mayChange && !isStanding && <ReinstateDocument document={document} />}
            <DocumentHistory history={document.history} />
          </Stack>
        );
      }}
    </Answer>
  );
}

function Particulars({ document }: { document: DocumentDetail }) {
  const words = useWords();
  const { evidence } = words;
  const { current } = document;
  return (
    <Stack gap="sm">
      <Title order={2} fz={18}>
        {nameOf(document, words)}
      </Title>
      {document.withdrawnReason !== null && (
        <Alert color="orange">{evidence.withdrawnBecause(document.withdrawnReason)}</Alert>
      )}
      <Group gap={6}>
        <ScanBadge scan={current.file.scan} />
        {current.signature !== null && <SignatureBadge state={current.signature.state} />}
        <Warnings warnings={document.warnings} />
      </Group>
      <Labelled
        items={[
          [evidence.number, document.number ?? '–'],
          [evidence.issuedOn, <DayText day={document.issuedOn} />],
          [evidence.issuer, document.issuer ?? '–'],
          [evidence.subject, document.subject ?? '–'],
          [evidence.agency, document.agency.name],
          [evidence.addedBy, document.addedBy],
          [evidence.addedAt, <InstantText instant={document.addedAt} />],
          [
            'SHA-256',
            <Text size="xs" style={{ overflowWrap: 'anywhere' }}>
              {current.file.sha256}
            </Text>,
          ],
        ]}
      />
    </Stack>
  );
}
