import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { editEditionNode } from '#contract/edition-draft.ts';
import { isProblem, useAct } from '../ui/api.ts';
import { ConflictDialog } from '../ui/conflict-dialog.tsx';
import { tellDone } from '../ui/tell.tsx';
import { useConflict } from '../ui/use-conflict.ts';
import { useUrlState } from '../ui/use-url-state.ts';
import { useWords } from '../words/words.tsx';
import type { EditionNode, FullEdition } from './edition.ts';
import { NodeForm } from './node-form.tsx';
import { maximumOf, saidOf, sentOf, type Said } from './said.ts';

interface EditNodeProps {
  full: FullEdition;
  node: EditionNode;
  row: FullEdition['rows'][number];
}

/** Changes a node of a draft under the version that was seen. */
export function EditNode({ full, node, row }: EditNodeProps) {
  const { edition, common } = useWords();
  const client = useQueryClient();
  const conflict = useConflict();
  const [sent, setSent] = useState<Said | null>(null);
  const [, setOpen] = useUrlState('node');
  const save = useAct(editEditionNode, {
    refresh: ['audit', 'crosswalk'],
    onDone: (_, { code }) => {
      tellDone(edition.nodeSaved);
      setOpen(code);
    },
    onProblem: (problem) => conflict.hold(problem) || true,
  });
  const send = (said: Said, version: number) => {
    const maxPoints = maximumOf(said);
    if (maxPoints === null) return;
    setSent(said);
    save.mutate({ rubricNodeId: row.id, version, ...sentOf(said, maxPoints, node) });
  };
  const keepMine = () => {
    conflict.release();
    if (sent !== null && conflict.currentVersion !== null) send(sent, conflict.currentVersion);
  };
  const takeTheirs = () => {
    conflict.release();
    void client.invalidateQueries({ queryKey: ['edition'] });
  };
  const isSum = full.document.nodes.some(({ parent }) => parent === node.code);
  return (
    <>
      <NodeForm
        first={saidOf(node)}
        decimals={full.document.decimals}
        hasRule={!isSum}
        verb={common.save}
        isBusy={save.isPending}
        error={isProblem(save.error, 'stale') ? null : save.error}
        onSave={(said) => send(said, row.version)}
      />
      <ConflictDialog
        problem={conflict.problem}
        fields={{
          code: edition.code,
          name: edition.nodeName,
          maxPoints: edition.maxPoints,
          rule: edition.rule,
        }}
        show={(_, value) => (typeof value === 'string' ? value : JSON.stringify(value))}
        onKeepMine={keepMine}
        onTakeTheirs={takeTheirs}
        onClose={conflict.release}
      />
    </>
  );
}
