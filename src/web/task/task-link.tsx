import { Anchor, Box, Button, Group, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { InputOf } from '#contract/route.ts';
import { decideLink, type TaskRow } from '#contract/task.ts';
import { formatPoints } from '#domain/text/vietnamese.ts';
import { useAct } from '../ui/api.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { ConflictDialog } from '../ui/conflict-dialog.tsx';
import { StatusBadge } from '../ui/status-badge.tsx';
import { tellDone } from '../ui/tell.tsx';
import { useWords } from '../words/words.tsx';
import classes from './part.module.css';
import { useConflict } from './use-conflict.ts';
import { touched } from './use-move.ts';

type LinkState = TaskRow['links'][number]['state'];

interface TaskLinkProps {
  link: TaskRow['links'][number];
  mayDecide: boolean;
}

const tones = { proposed: 'warn', confirmed: 'good', rejected: 'idle' } as const;

/** One link with its reason; confirmed or rejected by a person, either of which can be reconsidered. */
export function TaskLink({ link, mayDecide }: TaskLinkProps) {
  const { task, obligation } = useWords();
  const client = useQueryClient();
  const [isRejecting, setRejecting] = useState(false);
  const conflict = useConflict<InputOf<typeof decideLink>>();
  const deciding = useAct(decideLink, {
    refresh: touched,
    onProblem: conflict.catch,
    onDone: () => {
      tellDone(obligation.linkDecided);
      setRejecting(false);
    },
  });
  const decide = (state: LinkState) =>
    deciding.mutate({ linkId: link.id, state, version: link.version });
  const names = { proposed: task.proposed, confirmed: task.confirmedLink, rejected: task.rejected };
  const takeTheirs = () => {
    conflict.settle();
    setRejecting(false);
    void client.invalidateQueries({ queryKey: ['task'] });
  };
  return (
    <Box className={classes.link}>
      <Group justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
        <Anchor
          size="sm"
          fw={550}
          renderRoot={(props) => (
            <Link {...props} to="/bo-chi-so" search={{ node: String(link.nodeId) } as never} />
          )}
        >
          {`${link.code}. ${link.name}`}
        </Anchor>
        <StatusBadge tone={tones[link.state]}>{names[link.state]}</StatusBadge>
      </Group>
      <Text size="sm">
        {link.lost === null || link.lost === '0'
          ? task.noLoss
          : task.lostPoints(formatPoints(link.lost))}
      </Text>
      <Text size="sm" c="dimmed">
        {link.reason}
      </Text>
      {mayDecide && (
        <Group gap="xs" mt={6}>
          {link.state === 'proposed' ? (
            <>
              <Button
                size="compact-sm"
                aria-label={obligation.confirmLinkOf(link.code)}
                loading={deciding.isPending}
                onClick={() => decide('confirmed')}
              >
                {obligation.confirmLink}
              </Button>
              <Button
                size="compact-sm"
                variant="outline"
                color="red"
                aria-label={obligation.rejectLinkOf(link.code)}
                onClick={() => setRejecting(true)}
              >
                {obligation.rejectLink}
              </Button>
            </>
          ) : (
            <Button
              size="compact-sm"
              variant="default"
              aria-label={obligation.restoreLinkOf(link.code)}
              loading={deciding.isPending}
              onClick={() => decide('proposed')}
            >
              {obligation.restoreLink}
            </Button>
          )}
        </Group>
      )}
      <ConfirmDialog
        isOpen={isRejecting && conflict.problem === null}
        onClose={() => setRejecting(false)}
        onConfirm={() => decide('rejected')}
        isBusy={deciding.isPending}
        title={obligation.rejectLinkOf(link.code)}
        verb={obligation.rejectLink}
        consequence={obligation.rejectLinkText}
      />
      <ConflictDialog
        problem={conflict.problem}
        fields={{ state: task.state }}
        show={(_, value) => names[value as LinkState]}
        onKeepMine={() => {
          const again = conflict.again();
          conflict.settle();
          if (again !== null) deciding.mutate(again);
        }}
        onTakeTheirs={takeTheirs}
        onClose={takeTheirs}
      />
    </Box>
  );
}
