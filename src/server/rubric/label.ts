/** A node as the trail calls it. */
export const labelOf = (node: { code: string; name: string }): string =>
  `${node.code} ${node.name}`.slice(0, 200);
