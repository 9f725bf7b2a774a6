import { Stack } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Finding } from '#contract/finding.ts';
import { confirmLeads, type TreeNode } from '#contract/rubric.ts';
import { useAct } from '../ui/api.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useMay } from '../ui/session.tsx';
import { tellDone } from '../ui/tell.tsx';
import { useWords } from '../words/words.tsx';
import { LeadCounts } from './lead-counts.tsx';
import type { LeadRow } from './lead-row.ts';
import { LeadTable } from './lead-table.tsx';
import { PassBar } from './pass-bar.tsx';

/** Nodes whose lead is only proposed and can be confirmed. */
export const proposedLeads = (nodes: readonly TreeNode[]): TreeNode[] =>
  nodes.filter(({ lead }) => lead.basis === 'proposed' && lead.name !== null);

interface LeadTabProps {
  planId: number;
  leads: readonly TreeNode[];
  findings: readonly Finding[];
}

/** All proposed leads as one matter: read the reasons, choose, confirm in one pass. */
export function LeadTab({ planId, leads, findings }: LeadTabProps) {
  const { finding } = useWords();
  const mayLead = useMay()('rubric.lead');
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [asked, setAsked] = useState<readonly TreeNode[]>([]);
  const rows = useMemo(() => withLines(leads, findings), [leads, findings]);
  const picked = leads.filter(({ id }) => chosen.has(id));
  const confirm = useAct(confirmLeads, {
    refresh: ['finding', 'plan', 'task'],
    onDone: ({ confirmed }) => {
      setChosen(new Set());
      setAsked([]);
      tellDone(finding.leadsConfirmed(confirmed));
    },
  });
  if (leads.length === 0) return <EmptyState title={finding.doneTitle} text={finding.leadsDone} />;
  return (
    <Stack gap="sm">
      {mayLead && (
        <PassBar
          total={leads.length}
          picked={picked.length}
          onAll={() => setAsked(leads)}
          onPicked={() => setAsked(picked)}
          onClear={() => setChosen(new Set())}
        />
      )}
      <LeadTable rows={rows} chosen={mayLead ? chosen : null} onChoose={setChosen} />
      <ConfirmDialog
        isOpen={asked.length > 0}
        onClose={() => setAsked([])}
        onConfirm={() =>
          confirm.mutate({ planId, nodes: asked.map(({ id, version }) => ({ id, version })) })
        }
        isBusy={confirm.isPending}
        isGentle
        title={finding.confirmTitle}
        consequence={finding.confirmText(asked.length)}
        verb={finding.confirmVerb}
      >
        <LeadCounts nodes={asked} />
      </ConfirmDialog>
    </Stack>
  );
}

function withLines(leads: readonly TreeNode[], findings: readonly Finding[]): LeadRow[] {
  const lines = new Map(findings.map(({ node, lineText }) => [node?.id, lineText]));
  return leads.map((node) => ({ node, lineText: lines.get(node.id) ?? null }));
}
