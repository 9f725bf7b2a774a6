import type { readAgency } from '#contract/agency.ts';
import type { OutputOf } from '#contract/route.ts';

/** One agency with its succession, its history and what is held against it. */
export type FullAgency = OutputOf<typeof readAgency>;
