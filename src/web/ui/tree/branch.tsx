import { ChevronDown, ChevronRight } from 'lucide-react';
import { useWords } from '../../words/words.tsx';
import { CellContent } from '../table/cell-content.tsx';
import type { Column } from '../table/column.ts';
import type { TreeRow } from './flatten.ts';
import { RowButton } from './row-button.tsx';
import classes from './tree.module.css';

interface BranchProps<Row> {
  line: TreeRow<Row>;
  code: Column<Row>;
  onToggle: (key: string, isExpanded: boolean) => void;
}

/** Pixels by which a level stands in. */
const indent = 12;

/** The code of a row, with the twisty of its branch before it; keys do the same by the arrows. */
export function Branch<Row>({ line, code, onToggle }: BranchProps<Row>) {
  const { table } = useWords();
  const Icon = line.isExpanded ? ChevronDown : ChevronRight;
  return (
    <span className={classes.code} style={{ paddingInlineStart: (line.level - 1) * indent }}>
      {line.hasChildren ? (
        <RowButton
          className={classes.twisty}
          label={line.isExpanded ? table.collapseRow : table.expandRow}
          onClick={() => onToggle(line.key, !line.isExpanded)}
        >
          <Icon size={15} aria-hidden />
        </RowButton>
      ) : (
        <span className={classes.leaf} />
      )}
      <CellContent column={code} row={line.row} />
    </span>
  );
}
