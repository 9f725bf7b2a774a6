import { Stack, Textarea } from '@mantine/core';
import { useMemo, useState } from 'react';
import { readTree } from '#contract/rubric.ts';
import { addLink, type TaskRow } from '#contract/task.ts';
import { useAct, useAsk } from '../ui/api.ts';
import { ChoiceField } from '../ui/choice-field.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { tellDone } from '../ui/tell.tsx';
import { useWords } from '../words/words.tsx';
import { touched } from './use-move.ts';

interface AddLinkProps {
  task: TaskRow;
  planId: number;
  onClose: () => void;
}

/** Links a task to a criterion of its plan, saying why it keeps points there. */
export function AddLink({ task, planId, onClose }: AddLinkProps) {
  const { obligation, common } = useWords();
  const nodes = useAsk(readTree, { planId }).data?.nodes;
  const [nodeId, setNodeId] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const options = useMemo(() => {
    const linked = new Set(task.links.map((link) => link.nodeId));
    return nodes
      ?.filter((node) => !node.isResidual && !linked.has(node.id))
      .map((node) => ({ value: String(node.id), label: `${node.code}. ${node.name}` }));
  }, [nodes, task.links]);
  const adding = useAct(addLink, {
    refresh: touched,
    onDone: () => {
      tellDone(obligation.linkAdded);
      onClose();
    },
  });
  const isReasoned = reason.trim().length >= 3;
  const send = () => {
    setTried(true);
    if (nodeId !== null && isReasoned)
      adding.mutate({ taskId: task.id, nodeId: Number(nodeId), reason });
  };
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      onConfirm={send}
      isBusy={adding.isPending}
      isGentle
      title={obligation.addLink}
      verb={obligation.addLink}
      consequence={`${task.number}. ${task.text}`}
    >
      <Stack gap="sm">
        <ChoiceField
          label={obligation.node}
          required
          choices={options}
          isFirst
          value={nodeId}
          onChange={setNodeId}
          error={isTried && nodeId === null ? common.required : undefined}
        />
        <Textarea
          label={obligation.linkReason}
          required
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={isTried && !isReasoned ? obligation.reasonNeeded : undefined}
          autosize
          minRows={2}
          maxLength={2000}
        />
      </Stack>
    </ConfirmDialog>
  );
}
