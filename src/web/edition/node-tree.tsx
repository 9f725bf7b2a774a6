import { Button, Group, Text } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { StatusBadge } from '../ui/status-badge.tsx';
import { SidePanel } from '../ui/side-panel.tsx';
import type { Column } from '../ui/table/column.ts';
import { TreeTable } from '../ui/tree/tree-table.tsx';
import { useUrlState } from '../ui/use-url-state.ts';
import { useWords, type Words } from '../words/words.tsx';
import type { EditionNode, FullEdition } from './edition.ts';
import { AddNode } from './add-node.tsx';
import { NodePanel } from './node-panel.tsx';
import { ruleInWords, RuleText } from './rule-text.tsx';

const keyOf = ({ code }: EditionNode) => code;
const parentOf = ({ parent }: EditionNode) => parent;

/** The nodes as a tree; one of them opens beside it, to read or, in a draft, to edit. */
export function NodeTree({ full, isEditable }: { full: FullEdition; isEditable: boolean }) {
  const words = useWords();
  const { edition } = words;
  const [open, setOpen] = useUrlState('node');
  const [isAdding, setAdding] = useState(false);
  const { nodes } = full.document;
  const columns = useMemo(() => columnsOf(words, nodes), [words, nodes]);
  const node = nodes.find(({ code }) => code === open);
  return (
    <>
      <TreeTable
        label={edition.title}
        rows={nodes}
        columns={columns}
        keyOf={keyOf}
        parentOf={parentOf}
        onOpen={({ code }) => setOpen(code, 'push')}
        openKey={open === '' ? null : open}
        toolbar={
          isEditable && (
            <Button
              size="sm"
              variant="default"
              leftSection={<Plus size={16} aria-hidden />}
              onClick={() => setAdding(true)}
            >
              {edition.addField}
            </Button>
          )
        }
      />
      <SidePanel
        isOpen={node !== undefined}
        onClose={() => setOpen('')}
        title={edition.nodeTitle(open)}
        width={680}
      >
        {node !== undefined && (
          <NodePanel key={node.code} full={full} node={node} isEditable={isEditable} />
        )}
      </SidePanel>
      <SidePanel
        isOpen={isAdding}
        onClose={() => setAdding(false)}
        title={edition.addField}
        width={680}
      >
        <AddNode full={full} parent={null} onDone={() => setAdding(false)} />
      </SidePanel>
    </>
  );
}

function columnsOf(words: Words, nodes: readonly EditionNode[]): Column<EditionNode>[] {
  const { edition } = words;
  const parents = new Set(nodes.map(({ parent }) => parent));
  const isSum = (node: EditionNode) => parents.has(node.code) && node.rule === null;
  return [
    { id: 'code', title: edition.code, value: ({ code }) => code },
    {
      id: 'name',
      title: edition.nodeName,
      value: ({ name }) => name,
      show: (node) => <NodeName node={node} />,
    },
    {
      id: 'max',
      title: edition.maxPoints,
      kind: 'points',
      width: 76,
      value: ({ maxPoints }) => maxPoints,
    },
    {
      id: 'rule',
      title: edition.rule,
      width: 360,
      value: (node) =>
        isSum(node) ? edition.isSum : ruleInWords(words, node.rule, node.maxPoints),
      show: (node) =>
        isSum(node) ? (
          <Text component="span" size="sm" c="dimmed">
            {edition.isSum}
          </Text>
        ) : (
          <RuleText rule={node.rule} maxPoints={node.maxPoints} isShort />
        ),
    },
    {
      id: 'slots',
      title: edition.slots,
      width: 190,
      value: ({ slots }) => slots.map(({ name }) => name).join('; ') || null,
    },
    {
      id: 'source',
      title: edition.source,
      width: 130,
      value: ({ source }) => source ?? edition.noSource,
    },
  ];
}

function NodeName({ node }: { node: EditionNode }) {
  const { edition } = useWords();
  return (
    <Group gap={6} component="span">
      {node.name}
      {node.isSurvey === true && <StatusBadge tone="active">{edition.survey}</StatusBadge>}
      {node.standing !== 'core' && node.parent === null && (
        <StatusBadge tone="idle">{edition.standings[node.standing]}</StatusBadge>
      )}
    </Group>
  );
}
