/** The filters of the tree: which nodes a person wants to see. Several chosen ones must all hold. */
import type { TreeNode } from '#contract/rubric.ts';
import { compare, zero } from '#domain/points/points.ts';

export const nodeFilters = [
  'mine',
  'losing',
  'uncovered',
  'survey',
  'proposed',
  'links',
  'findings',
] as const;
export type NodeFilter = (typeof nodeFilters)[number];

export interface NodeChoice {
  filters: readonly NodeFilter[];
  /** Only what this agency leads. */
  leadId: number | null;
  /** The reader's own agency. */
  ownId: number | null;
}

const isLosing = ({ isLeaf, lost }: TreeNode): boolean =>
  isLeaf && lost !== null && compare(lost, zero) > 0;

const holds: Record<NodeFilter, (node: TreeNode, ownId: number | null) => boolean> = {
  mine: ({ lead }, ownId) => ownId !== null && lead.agencyId === ownId,
  losing: isLosing,
  uncovered: (node) => isLosing(node) && !node.isCovered,
  survey: ({ isSurvey }) => isSurvey === true,
  proposed: ({ lead }) => lead.basis === 'proposed' && lead.name !== null,
  links: ({ tasks }) => tasks.proposed > 0,
  findings: ({ openFindings }) => openFindings > 0,
};

/** What the choice keeps; undefined when it keeps everything, so that the tree stays folded. */
export function nodeFilterOf(choice: NodeChoice): ((node: TreeNode) => boolean) | undefined {
  const { filters, leadId, ownId } = choice;
  if (filters.length === 0 && leadId === null) return undefined;
  return (node) =>
    (leadId === null || node.lead.agencyId === leadId) &&
    filters.every((filter) => holds[filter](node, ownId));
}

/** Reads "losing,survey" of the address; what is no filter is left out. */
export const parseFilters = (text: string): NodeFilter[] =>
  nodeFilters.filter((filter) => text.split(',').includes(filter));
