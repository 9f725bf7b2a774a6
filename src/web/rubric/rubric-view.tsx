import { useCallback, useMemo, useState, type CSSProperties } from 'react';
import type { TreeNode, RubricTree } from '#contract/rubric.ts';
import { useMay, useSession } from '../ui/session.tsx';
import { TreeTable } from '../ui/tree/tree-table.tsx';
import { useUrlState, useUrlValues } from '../ui/use-url-state.ts';
import { useWords } from '../words/words.tsx';
import { agenciesOf } from './agency-choice.ts';
import { FilterBar } from './filter-bar.tsx';
import { LeadDialog } from './lead-dialog.tsx';
import { nodeFilterOf, parseFilters } from './node-filter.ts';
import { NodePanel } from './node-panel.tsx';
import { columnsOf } from './tree-columns.tsx';
import { totalCells } from './total-cells.tsx';

const keyOf = (node: TreeNode): string => node.code;
const parentOf = (node: TreeNode): string | null => node.parent;

/** The tree, its filters, the panel of the criterion in the address, and the lead being changed. */
export function RubricView({ tree }: { tree: RubricTree }) {
  const words = useWords();
  const { person } = useSession();
  const mayLead = useMay()('rubric.lead');
  const [open, setOpen] = useUrlState('node');
  const [values, setValues] = useUrlValues();
  const [edited, setEdited] = useState<TreeNode | null>(null);
  const filters = parseFilters(values['only'] ?? '');
  const leadId = values['lead'] === undefined ? null : Number(values['lead']);
  const ownId = person.agency?.id ?? null;
  const year = tree.plan.indexYear;
  const edit = useCallback((node: TreeNode) => setEdited(node), []);
  const columns = useMemo(
    () => columnsOf(words, year, mayLead ? edit : undefined),
    [words, year, mayLead, edit],
  );
  const agencies = useMemo(() => agenciesOf(tree.nodes), [tree.nodes]);
  return (
    <div style={{ '--above-table': '240px' } as CSSProperties}>
      <TreeTable
        label={words.rubric.title}
        rows={tree.nodes}
        columns={columns}
        keyOf={keyOf}
        parentOf={parentOf}
        isWanted={nodeFilterOf({ filters, leadId, ownId })}
        onOpen={(node) => setOpen(node.code, 'push')}
        openKey={open === '' ? null : open}
        foot={totalCells(tree, words)}
        onClear={() => setValues({ only: undefined, lead: undefined })}
        toolbar={
          <FilterBar
            agencies={agencies}
            hasAgency={ownId !== null}
            filters={filters}
            lead={values['lead'] ?? null}
            onChange={setValues}
          />
        }
      />
      <NodePanel tree={tree} code={open} onClose={() => setOpen('')} onEditLead={edit} />
      <LeadDialog key={edited?.id} node={edited} onClose={() => setEdited(null)} />
    </div>
  );
}
