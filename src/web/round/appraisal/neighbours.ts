import { ownFirst, type Across } from './across.ts';

/** The criteria before and after, own ones first; null at the ends. */
export function neighbours({ leaves, code }: Pick<Across, 'leaves' | 'code'>) {
  const codes = ownFirst(leaves).map((leaf) => leaf.code);
  const at = codes.indexOf(code);
  return { previous: codes[at - 1] ?? null, next: codes[at + 1] ?? null };
}
