import { ActionIcon, Group, Text } from '@mantine/core';
import { Pencil } from 'lucide-react';
import type { TreeNode } from '#contract/rubric.ts';
import { useWords } from '../words/words.tsx';

interface LeadCellProps {
  node: TreeNode;
  onEdit?: (node: TreeNode) => void;
}

/** Who leads a node; a proposal says so in words. The keyboard edits it in the panel. */
export function LeadCell({ node, onEdit }: LeadCellProps) {
  const { rubric } = useWords();
  const { name, basis } = node.lead;
  return (
    <Group gap={4} wrap="nowrap" justify="space-between" align="flex-start">
      <span>
        {name ?? '–'}{' '}
        {name !== null && basis !== 'printed' && (
          <Text
            span
            fz={12.5}
            fw={550}
            style={{ whiteSpace: 'nowrap' }}
            c={basis === 'proposed' ? 'orange.9' : 'green.9'}
          >
            {`(${basis === 'proposed' ? rubric.proposed : rubric.confirmed})`}
          </Text>
        )}
      </span>
      {onEdit !== undefined && node.level !== 'field' && (
        <ActionIcon
          variant="subtle"
          color="gray"
          size={22}
          tabIndex={-1}
          className="no-print"
          aria-label={rubric.editLead(node.code)}
          title={rubric.editLead(node.code)}
          onClick={() => onEdit(node)}
        >
          <Pencil size={14} aria-hidden />
        </ActionIcon>
      )}
    </Group>
  );
}
