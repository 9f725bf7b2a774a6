import { Button, Group, Paper, Progress, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Upload } from '#contract/upload.ts';
import { ProblemPanel } from '../../ui/problem-panel.tsx';
import { Section } from '../../ui/section.tsx';
import { useWords } from '../../words/words.tsx';
import { sizeText } from '../size-text.ts';
import type { Sending, useUploads } from './use-uploads.ts';

const percent = ({ received, size }: { received: number; size: number }): number =>
  Math.floor((received / size) * 100);

interface UploadListProps {
  uploads: ReturnType<typeof useUploads>;
  onCompose: (upload: Upload) => void;
}

/** Files on their way, those cut off earlier, and those that only wait to be filed. */
export function UploadList({ uploads, onCompose }: UploadListProps) {
  const { evidence } = useWords();
  const { sending, earlier, forget } = uploads;
  if (sending.length + earlier.length === 0) return null;
  return (
    <Section title={evidence.onTheWay}>
      <Stack gap="xs">
        <SendingRows uploads={uploads} />
        {earlier.map((one) => (
          <Row key={`u${one.id}`} name={one.name} size={one.size}>
            <Text size="sm" c="dimmed">
              {one.state === 'kept' ? evidence.arrived : evidence.paused(percent(one))}
            </Text>
            {one.state === 'kept' ? (
              <Button size="xs" onClick={() => onCompose(one)}>
                {evidence.compose}
              </Button>
            ) : (
              <Button size="xs" variant="default" onClick={() => void forget(one.id)}>
                {evidence.cancelUpload}
              </Button>
            )}
          </Row>
        ))}
      </Stack>
    </Section>
  );
}

/** Files that this place is sending. */
export const SendingRows = ({
  uploads: { sending, cancel, drop },
}: Pick<UploadListProps, 'uploads'>) =>
  sending.map((one) => (
    <SendingRow
      key={one.key}
      one={one}
      onCancel={() => void cancel(one)}
      onDismiss={() => drop(one.key)}
    />
  ));

interface SendingRowProps {
  one: Sending;
  onCancel: () => void;
  onDismiss: () => void;
}

function SendingRow({ one, onCancel, onDismiss }: SendingRowProps) {
  const { evidence } = useWords();
  if (one.at === 'refused')
    return (
      <Row name={one.name} size={one.size} below={<ProblemPanel error={one.error} />}>
        <Button size="xs" variant="default" onClick={onDismiss}>
          {evidence.dismiss}
        </Button>
      </Row>
    );
  const says = {
    sending: evidence.sending(percent(one)),
    waiting: evidence.waiting,
    checking: evidence.checking,
  }[one.at];
  return (
    <Row
      name={one.name}
      size={one.size}
      below={<Progress value={percent(one)} aria-label={`${one.name}: ${says}`} />}
    >
      <Text size="sm" role="status">
        {says}
      </Text>
      {one.at !== 'checking' && (
        <Button size="xs" variant="default" onClick={onCancel}>
          {evidence.cancelUpload}
        </Button>
      )}
    </Row>
  );
}

interface RowProps {
  name: string;
  size: number;
  children: ReactNode;
  below?: ReactNode;
}

function Row({ name, size, children, below }: RowProps) {
  return (
    <Paper withBorder p="xs">
      <Group justify="space-between" gap="xs">
        <Text size="sm" fw={550} style={{ overflowWrap: 'anywhere' }}>
          {name}{' '}
          <Text span c="dimmed" size="xs">
            {sizeText(size)}
          </Text>
        </Text>
        <Group gap="xs">{children}</Group>
      </Group>
      {below !== undefined && <div style={{ marginTop: 8 }}>{below}</div>}
    </Paper>
  );
}
