import { Pencil } from 'lucide-react';
import type { TreeNode } from '#contract/rubric.ts';
import { RowButton } from '../ui/tree/row-button.tsx';
import { useWords } from '../words/words.tsx';
import classes from './rubric.module.css';

interface LeadCellProps {
  node: TreeNode;
  onEdit?: (node: TreeNode) => void;
}

/**
 * Who leads a node; a proposal says so in words. The pencil is a stop of its own on the way of the Tab
 * key in the row that has the focus; a screen reader finds it in every row.
 */
export function LeadCell({ node, onEdit }: LeadCellProps) {
  const { rubric } = useWords();
  const { name, basis } = node.lead;
  const edit = rubric.editLead(node.code);
  return (
    <span className={classes.lead}>
      <span>
        {name ?? '–'}{' '}
        {name !== null && basis !== 'printed' && (
          <span className={basis === 'proposed' ? classes.proposed : classes.confirmed}>
            {`(${basis === 'proposed' ? rubric.proposed : rubric.confirmed})`}
          </span>
        )}
      </span>
      {onEdit !== undefined && node.level !== 'field' && (
        <RowButton className="no-print" label={edit} title={edit} onClick={() => onEdit(node)}>
          <Pencil size={14} aria-hidden />
        </RowButton>
      )}
    </span>
  );
}
