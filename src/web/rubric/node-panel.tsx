import { Stack, Text } from '@mantine/core';
import { readNode, type TreeNode, type RubricTree } from '#contract/rubric.ts';
import { Answer } from '../ui/answer.tsx';
import { useAsk } from '../ui/api.ts';
import { SidePanel } from '../ui/side-panel.tsx';
import { useWords } from '../words/words.tsx';
import { NodeFigures } from './node-figures.tsx';
import { NodeFindings } from './node-findings.tsx';
import { NodeHistory } from './node-history.tsx';
import { NodeLead } from './node-lead.tsx';
import { NodeMinistry } from './node-ministry.tsx';
import { NodeRule } from './node-rule.tsx';
import { NodeSource } from './node-source.tsx';
import { NodeTasks } from './node-tasks.tsx';

interface NodePanelProps {
  tree: RubricTree;
  /** The code in the address; "" when no panel is open. */
  code: string;
  onClose: () => void;
  onEditLead: (node: TreeNode) => void;
}

/** Everything behind one criterion, beside the tree. */
export function NodePanel({ tree, code, onClose, onEditLead }: NodePanelProps) {
  const { rubric } = useWords();
  const node = tree.nodes.find((each) => each.code === code);
  return (
    <SidePanel
      isOpen={code !== ''}
      onClose={onClose}
      title={node === undefined ? code : rubric.panelTitle(node.code, node.name)}
      width={560}
    >
      {node === undefined ? (
        <Text size="sm">{rubric.notFound(code)}</Text>
      ) : (
        <PanelOf key={node.id} node={node} tree={tree} onEditLead={onEditLead} />
      )}
    </SidePanel>
  );
}

interface PanelOfProps {
  node: TreeNode;
  tree: RubricTree;
  onEditLead: (node: TreeNode) => void;
}

function PanelOf({ node, tree, onEditLead }: PanelOfProps) {
  const { rubric } = useWords();
  const query = useAsk(readNode, { nodeId: node.id });
  return (
    <Answer query={query} rows={10}>
      {(detail) => (
        <Stack gap="lg">
          <Text size="sm" c="dimmed">
            {detail.parent === null || detail.parentName === null
              ? rubric.levels[detail.level]
              : rubric.under(detail.parent, detail.parentName)}
          </Text>
          <NodeFigures node={detail} year={tree.plan.indexYear} />
          <NodeLead node={detail} onEdit={() => onEditLead(node)} />
          <NodeTasks node={detail} />
          <NodeMinistry nodeId={node.id} />
          <NodeSource node={detail} />
          <NodeFindings node={detail} />
          <NodeRule node={detail} />
          <NodeHistory node={detail} />
        </Stack>
      )}
    </Answer>
  );
}
