import { Button, Group, Paper, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { addLink, listTasks } from '#contract/task.ts';
import type { NodeDetail } from '#contract/rubric.ts';
import { useAct, useAsk } from '../ui/api.ts';
import { ChoiceField } from '../ui/choice-field.tsx';
import { tellDone } from '../ui/tell.tsx';
import { useWords } from '../words/words.tsx';

/** Links a task that a person knows to belong to the node. */
export function AddLink({ node, onClose }: { node: NodeDetail; onClose: () => void }) {
  const { rubric, common } = useWords();
  const tasks = useAsk(listTasks, { planId: node.planId });
  const [task, setTask] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const add = useAct(addLink, {
    refresh: ['rubric', 'plan'],
    onDone: () => {
      tellDone(rubric.linkAdded);
      onClose();
    },
  });
  const known = new Set(node.linkedTasks.map(({ taskId }) => taskId));
  const choices = tasks.data?.tasks
    .filter(({ id }) => !known.has(id))
    .map(({ id, number, text }) => ({ value: String(id), label: `${number}. ${text}` }));
  return (
    <Paper withBorder p="sm">
      <Stack gap="xs">
        <ChoiceField
          label={rubric.pickTask}
          choices={choices}
          value={task}
          onChange={setTask}
          isFirst
          required
        />
        <Textarea
          label={rubric.linkReason}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          required
          autosize
        />
        <Group gap="xs" justify="flex-end">
          <Button size="xs" variant="default" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button
            size="xs"
            disabled={task === null || reason.trim().length < 3}
            loading={add.isPending}
            onClick={() => add.mutate({ taskId: Number(task), nodeId: node.id, reason })}
          >
            {rubric.addLink}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
