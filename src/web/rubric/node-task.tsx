import { Anchor, Button, Group, Paper, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { decideLink } from '#contract/task.ts';
import type { NodeDetail } from '#contract/rubric.ts';
import { useAct } from '../ui/api.ts';
import { StatusBadge, type Tone } from '../ui/status-badge.tsx';
import { tellDone } from '../ui/tell.tsx';
import { useWords } from '../words/words.tsx';

type LinkedTask = NodeDetail['linkedTasks'][number];

const tones: Record<LinkedTask['state'], Tone> = {
  proposed: 'warn',
  confirmed: 'good',
  rejected: 'idle',
};

/** One task at a node: why it is there, and the standing agency's word on it. */
export function NodeTask({ link, mayLink }: { link: LinkedTask; mayLink: boolean }) {
  const { rubric, common } = useWords();
  return (
    <Paper withBorder p="sm">
      <Group gap="xs" mb={2}>
        <Anchor
          size="sm"
          fw={600}
          renderRoot={(props) => (
            <Link {...props} to="/nhiem-vu" search={{ task: String(link.taskId) } as never} />
          )}
        >
          {rubric.task(link.number)}
        </Anchor>
        <StatusBadge tone={tones[link.state]}>{rubric.linkStates[link.state]}</StatusBadge>
      </Group>
      <Text size="sm">{link.text}</Text>
      <Text size="sm" c="dimmed">
        {rubric.deadline}: {link.deadlineText}
      </Text>
      <Text size="sm" c="dimmed">
        {common.reason}: {link.reason}
      </Text>
      {mayLink && <LinkDecision link={link} />}
    </Paper>
  );
}

function LinkDecision({ link }: { link: LinkedTask }) {
  const { rubric } = useWords();
  const told = {
    confirmed: rubric.linkConfirmed,
    rejected: rubric.linkRejected,
    proposed: rubric.linkReopened,
  };
  const decide = useAct(decideLink, {
    refresh: ['rubric', 'plan'],
    onDone: ({ state }) => tellDone(told[state]),
  });
  const to = (state: LinkedTask['state']) =>
    decide.mutate({ linkId: link.linkId, state, version: link.version });
  return (
    <Group gap="xs" mt="xs">
      {link.state === 'proposed' && (
        <Button size="xs" onClick={() => to('confirmed')} loading={decide.isPending}>
          {rubric.confirmLink}
        </Button>
      )}
      {link.state !== 'rejected' && (
        <Button size="xs" variant="default" onClick={() => to('rejected')}>
          {rubric.rejectLink}
        </Button>
      )}
      {link.state !== 'proposed' && (
        <Button size="xs" variant="subtle" onClick={() => to('proposed')}>
          {rubric.reopenLink}
        </Button>
      )}
    </Group>
  );
}
