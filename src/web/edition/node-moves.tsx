import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { moveEditionNode, withdrawEditionNode } from '#contract/edition-draft.ts';
import { useAct } from '../ui/api.ts';
import { ChoiceField } from '../ui/choice-field.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { tellDone } from '../ui/tell.tsx';
import { useUrlState } from '../ui/use-url-state.ts';
import { useWords } from '../words/words.tsx';
import type { EditionNode, FullEdition } from './edition.ts';

interface NodeMovesProps {
  full: FullEdition;
  node: EditionNode;
  row: FullEdition['rows'][number];
}

/** In the choice of a parent, none. */
const noParent = '-';

/** Moves a node among its siblings or under another parent, or withdraws it. */
export function NodeMoves({ full, node, row }: NodeMovesProps) {
  const { edition } = useWords();
  const { nodes } = full.document;
  const move = useAct(moveEditionNode, {
    refresh: ['audit', 'crosswalk'],
    onDone: () => tellDone(edition.moved),
  });
  const to = (parent: string | null, before: string | null) =>
    move.mutate({ rubricNodeId: row.id, version: row.version, parent, before });
  const siblings = nodes.filter(({ parent }) => parent === node.parent);
  const at = siblings.findIndex(({ code }) => code === node.code);
  const [above, below] = [siblings[at - 1], siblings[at + 1]];
  return (
    <Stack gap="xs">
      <Group gap="xs">
        <Button
          size="xs"
          variant="default"
          disabled={above === undefined || move.isPending}
          onClick={() => to(node.parent, above?.code ?? null)}
        >
          {edition.moveUp}
        </Button>
        <Button
          size="xs"
          variant="default"
          disabled={below === undefined || move.isPending}
          onClick={() => to(node.parent, siblings[at + 2]?.code ?? null)}
        >
          {edition.moveDown}
        </Button>
        <Withdraw full={full} node={node} row={row} />
      </Group>
      <ChoiceField
        label={edition.moveTo}
        choices={[
          { value: noParent, label: edition.asField },
          ...nodes
            .filter(({ code, rule }) => code !== node.code && rule === null)
            .map(({ code, name }) => ({ value: code, label: `${code} ${name}` })),
        ]}
        value={node.parent ?? noParent}
        onChange={(parent) => {
          if (parent !== null) to(parent === noParent ? null : parent, null);
        }}
      />
    </Stack>
  );
}

function Withdraw({ node, row }: NodeMovesProps) {
  const { edition } = useWords();
  const [isAsked, setAsked] = useState(false);
  const [, setOpen] = useUrlState('node');
  const withdraw = useAct(withdrawEditionNode, {
    refresh: ['audit', 'crosswalk'],
    onDone: () => {
      setOpen('');
      tellDone(edition.withdrawn);
    },
  });
  return (
    <>
      <Button size="xs" variant="default" color="red" onClick={() => setAsked(true)}>
        {edition.withdraw}
      </Button>
      <ConfirmDialog
        isOpen={isAsked}
        onClose={() => setAsked(false)}
        onConfirm={() => withdraw.mutate({ rubricNodeId: row.id, version: row.version })}
        isBusy={withdraw.isPending}
        title={edition.withdraw}
        verb={edition.withdraw}
        consequence={edition.withdrawText(node.code)}
      />
    </>
  );
}
