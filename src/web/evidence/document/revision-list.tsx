import { Group, List, Text } from '@mantine/core';
import type { Revision } from '#contract/evidence.ts';
import { InstantText } from '../../ui/instant-text.tsx';
import { Section } from '../../ui/section.tsx';
import { useWords } from '../../words/words.tsx';
import { ScanBadge, SignatureBadge } from '../badges.tsx';
import { sizeText } from '../size-text.ts';
import { DownloadButton } from './download-button.tsx';

interface RevisionListProps {
  documentId: number;
  revisions: Revision[];
}

/** Every file a document ever had, the newest first; each can be had. */
export function RevisionList({ documentId, revisions }: RevisionListProps) {
  const { evidence } = useWords();
  return (
    <Section title={evidence.allRevisions}>
      <List listStyleType="none" spacing="xs" size="sm">
        {revisions.toReversed().map((revision, at) => (
          <List.Item
            key={revision.id}
            styles={{ itemWrapper: { width: '100%' }, itemLabel: { width: '100%' } }}
          >
            <Group justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
              <div>
                <Text size="sm" fw={550} style={{ overflowWrap: 'anywhere' }}>
                  {evidence.revision(revision.position)} (
                  {at === 0 ? evidence.inForce : evidence.replaced}): {revision.file.name}
                </Text>
                <Text size="xs" c="dimmed">
                  {sizeText(revision.file.size)} · {revision.addedBy} ·{' '}
                  <InstantText instant={revision.addedAt} />
                  {revision.reason !== null && ` · ${revision.reason}`}
                </Text>
                <Group gap={6} mt={4}>
                  <ScanBadge scan={revision.file.scan} />
                  {revision.signature !== null && (
                    <SignatureBadge state={revision.signature.state} />
                  )}
                </Group>
              </div>
              <DownloadButton documentId={documentId} revision={revision} />
            </Group>
          </List.Item>
        ))}
      </List>
    </Section>
  );
}
