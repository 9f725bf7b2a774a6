import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import {
  listThreads,
  openThread,
  replyToThread,
  settleThread,
} from '#contract/assessment-thread.ts';
import type { OutputOf } from '#contract/route.ts';
import { Answer } from '../../ui/answer.tsx';
import { useAct, useAsk } from '../../ui/api.ts';
import { InstantText } from '../../ui/instant-text.tsx';
import { Section } from '../../ui/section.tsx';
import { useMay, useSession } from '../../ui/session.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { tellDone } from '../../ui/tell.tsx';
import { useWords } from '../../words/words.tsx';
import type { Model } from '../use-model.ts';
import { WordsForm } from './words-form.tsx';

type Thread = OutputOf<typeof listThreads>['threads'][number];

/** Questions under the row: asked by who appraises, answered by the unit, settled by who asked. */
export function RowThreads({ model, nodeId }: { model: Model; nodeId: number }) {
  const { assessment } = useWords();
  const { sheet } = model;
  const query = useAsk(listThreads, { sheetId: sheet.id });
  return (
    <Section title={assessment.threads}>
      <Answer query={query} rows={2}>
        {({ threads }) => {
          const own = threads.filter((thread) => thread.nodeId === nodeId);
          return (
            <Stack gap="sm">
              {own.length === 0 && (
                <Text size="sm" c="dimmed">
                  {assessment.noThreads}
                </Text>
              )}
              {own.map((thread) => (
                <ThreadCard key={thread.id} thread={thread} />
              ))}
              <Asking model={model} nodeId={nodeId} />
            </Stack>
          );
        }}
      </Answer>
    </Section>
  );
}

function Asking({ model: { sheet }, nodeId }: { model: Model; nodeId: number }) {
  const { assessment } = useWords();
  const { person } = useSession();
  const mayWork = useMay()('sheet.work');
  const asking = useAct(openThread, { onDone: () => tellDone(assessment.asked) });
  // A unit answers; it is the others who ask.
  if (!mayWork || person.agency?.id === sheet.agencyId || sheet.state === 'published') return null;
  return (
    <WordsForm
      label={assessment.askLabel}
      verb={assessment.ask}
      draftKey={`ask.${sheet.id}.${nodeId}`}
      isBusy={asking.isPending}
      onSend={(text, done) =>
        asking.mutate({ sheetId: sheet.id, nodeId, text }, { onSuccess: done })
      }
    />
  );
}

function ThreadCard({ thread }: { thread: Thread }) {
  const { assessment } = useWords();
  const reply = useAct(replyToThread, { onDone: () => tellDone(assessment.replied) });
  const settle = useAct(settleThread);
  const isOpen = thread.state === 'open';
  return (
    <Paper withBorder p="sm">
      <Group justify="space-between" gap="xs">
        <StatusBadge tone={isOpen ? 'warn' : 'good'}>
          {assessment.threadStates[thread.state]}
        </StatusBadge>
        {thread.mayResolve && (
          <Button
            size="compact-sm"
            variant="default"
            loading={settle.isPending}
            onClick={() =>
              settle.mutate({
                threadId: thread.id,
                version: thread.version,
                state: isOpen ? 'resolved' : 'open',
              })
            }
          >
            {isOpen ? assessment.settle : assessment.reopenThread}
          </Button>
        )}
      </Group>
      <Stack gap="xs" mt="xs">
        {thread.messages.map(({ at, person, agency, text }) => (
          <div key={at + text}>
            <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
              {text}
            </Text>
            <Text size="xs" c="dimmed">
              {[person, agency].filter(Boolean).join(', ')} · <InstantText instant={at} />
            </Text>
          </div>
        ))}
        {thread.mayReply && (
          <WordsForm
            label={assessment.replyLabel}
            verb={assessment.reply}
            draftKey={`reply.${thread.id}`}
            isBusy={reply.isPending}
            onSend={(text, done) =>
              reply.mutate({ threadId: thread.id, text }, { onSuccess: done })
            }
          />
        )}
      </Stack>
    </Paper>
  );
}
