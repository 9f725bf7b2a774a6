import type { TaskRow } from '#contract/task.ts';

/** A proposed link beside its task. */
export interface LinkRow {
  link: TaskRow['links'][number];
  task: Pick<TaskRow, 'id' | 'number' | 'text'>;
}

export const proposedLinks = (tasks: readonly TaskRow[]): LinkRow[] =>
  tasks.flatMap((task) =>
    task.links.filter(({ state }) => state === 'proposed').map((link) => ({ link, task })),
  );
