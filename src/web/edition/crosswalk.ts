/** How the leaves of one edition go over into another, as read. */
import type { readCrosswalk } from '#contract/crosswalk.ts';
import type { OutputOf } from '#contract/route.ts';

export type Crosswalk = OutputOf<typeof readCrosswalk>;
