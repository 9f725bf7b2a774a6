/** Changes to the nodes of a draft: pure, in order, whatever else a node carries is kept. */
import type { EditionNode } from './edition.ts';

/** What the tree would no longer be one with, in words; or the nodes as they then stand. */
export type Revised<N> = { nodes: N[] } | { refusal: string };

/** The codes of a node and of everything below it; parents stand before their children. */
function branchOf<N extends EditionNode>(nodes: readonly N[], code: string): Set<string> {
  const branch = new Set([code]);
  for (const node of nodes)
    if (node.parent !== null && branch.has(node.parent)) branch.add(node.code);
  return branch;
}

const has = (nodes: readonly EditionNode[], code: string): boolean =>
  nodes.some((node) => node.code === code);

const absent = (code: string) => ({ refusal: `Mục ${code} không có trong bộ tiêu chí.` });
const taken = (code: string) => ({ refusal: `Mã ${code} đã có trong bộ tiêu chí.` });

/**
 * Puts a branch among the children of a parent.
 * @param before the child it comes to stand before; null: after the last one
 */
function insert<N extends EditionNode>(
  rest: readonly N[],
  branch: readonly N[],
  parent: string | null,
  before: string | null,
): N[] {
  const under = parent === null ? null : branchOf(rest, parent);
  const at =
    before === null
      ? under === null
        ? rest.length
        : rest.findLastIndex(({ code }) => under.has(code)) + 1
      : rest.findIndex(({ code }) => code === before);
  return [...rest.slice(0, at), ...branch, ...rest.slice(at)];
}

function refusalOfPlace(
  nodes: readonly EditionNode[],
  parent: string | null,
  before: string | null,
): { refusal: string } | null {
  if (parent !== null && !has(nodes, parent)) return absent(parent);
  const next = nodes.find(({ code }) => code === before);
  if (before !== null && next?.parent !== parent)
    return { refusal: `Mục ${before} không nằm trong cùng mục cha.` };
  return null;
}

export function addNode<N extends EditionNode>(
  nodes: readonly N[],
  node: N,
  before: string | null,
): Revised<N> {
  if (has(nodes, node.code)) return taken(node.code);
  return (
    refusalOfPlace(nodes, node.parent, before) ?? {
      nodes: insert(nodes, [node], node.parent, before),
    }
  );
}

/** Says something else of a node; a new code goes along to its children. It stays where it is. */
export function changeNode<N extends EditionNode>(
  nodes: readonly N[],
  code: string,
  change: Partial<Omit<EditionNode, 'parent'>>,
): Revised<N> {
  if (!has(nodes, code)) return absent(code);
  const next = change.code ?? code;
  if (next !== code && has(nodes, next)) return taken(next);
  return {
    nodes: nodes.map((node) => {
      if (node.code === code) return { ...node, ...change };
      return node.parent === code ? { ...node, parent: next } : node;
    }),
  };
}

/** Moves a node with everything below it. */
export function moveNode<N extends EditionNode>(
  nodes: readonly N[],
  code: string,
  { parent, before }: { parent: string | null; before: string | null },
): Revised<N> {
  if (!has(nodes, code)) return absent(code);
  const own = branchOf(nodes, code);
  if ((parent !== null && own.has(parent)) || before === code)
    return { refusal: `Mục ${code} không thể nằm trong chính nó.` };
  const rest = nodes.filter((node) => !own.has(node.code));
  const branch = nodes
    .filter((node) => own.has(node.code))
    .map((node) => (node.code === code ? { ...node, parent } : node));
  return refusalOfPlace(rest, parent, before) ?? { nodes: insert(rest, branch, parent, before) };
}

/** Takes a node out; one with children is emptied first, so that nothing goes unseen. */
export function withdrawNode<N extends EditionNode>(nodes: readonly N[], code: string): Revised<N> {
  if (!has(nodes, code)) return absent(code);
  if (nodes.some(({ parent }) => parent === code))
    return { refusal: `Mục ${code} còn mục con; hãy bỏ hoặc chuyển các mục con trước.` };
  return { nodes: nodes.filter((node) => node.code !== code) };
}
