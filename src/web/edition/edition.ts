/** What the screens of this folder know of an edition. */
import type { listEditions, readEdition } from '#contract/edition.ts';
import type { OutputOf } from '#contract/route.ts';
import type { Words } from '../words/words.tsx';

export type Head = OutputOf<typeof listEditions>['editions'][number];
export type FullEdition = OutputOf<typeof readEdition>;
export type EditionNode = FullEdition['document']['nodes'][number];

/** "2020 · Cấp tỉnh · bản 1": an edition among others. */
export const nameOf = ({ edition }: Words, head: Head): string =>
  [
    head.indexYear,
    edition.levels[head.level],
    ...(head.unitGroup === '' ? [] : [head.unitGroup]),
    `${edition.number.toLowerCase()} ${head.edition}`,
    edition.states[head.state].toLowerCase(),
  ].join(' · ');
