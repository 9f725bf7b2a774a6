import type { OutputOf } from '#contract/route.ts';
import type { readObligation, readTask } from '#contract/task.ts';

export type PartDetail = OutputOf<typeof readObligation>;

/** A part as the list of a task's holders shows it. */
export type Obligation = OutputOf<typeof readTask>['obligations'][number];
