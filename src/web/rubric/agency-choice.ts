import type { TreeNode } from '#contract/rubric.ts';

export interface AgencyChoice {
  value: string;
  label: string;
}

const collator = new Intl.Collator('vi');

/** The agencies that lead something in this tree, by name. */
export function agenciesOf(nodes: readonly TreeNode[]): AgencyChoice[] {
  const names = new Map<number, string>();
  for (const { lead } of nodes)
    if (lead.agencyId !== null && lead.name !== null) names.set(lead.agencyId, lead.name);
  return [...names]
    .map(([id, name]) => ({ value: String(id), label: name }))
    .sort((a, b) => collator.compare(a.label, b.label));
}
