/** Reading tasks and obligations as the contract shows them. */
import { Problem } from '#contract/problem.ts';
import type { Acting } from '../http/request-context.ts';
import {
  loadEntries,
  loadExtensions,
  loadObligation,
  loadObligationsOf,
} from './obligation-queries.ts';
import { entryOf, extensionOf, obligationOf } from './obligation-view.ts';
import {
  loadHolderGroups,
  loadLinks,
  loadOwnObligations,
  loadParties,
  loadTasks,
  type TaskRecord,
} from './task-queries.ts';
import { taskRowOf, unresolvedOf, type TaskRowInput } from './task-row.ts';

type Reading = Pick<Acting, 'db' | 'person' | 'day'>;

export async function readTasks(reading: Reading, planId: number): Promise<TaskRowInput[]> {
  return rowsOf(reading, await loadTasks(reading.db, { planId }));
}

async function rowsOf({ db, person, day }: Reading, tasks: TaskRecord[]): Promise<TaskRowInput[]> {
  const ids = tasks.map((task) => task.id);
  const [parties, groups, links, own] = await Promise.all([
    loadParties(db, ids),
    loadHolderGroups(db, ids),
    loadLinks(db, ids),
    loadOwnObligations(db, ids, person.agencyId),
  ]);
  const of = <T extends { task_id: number }>(rows: T[], id: number) =>
    rows.filter((row) => row.task_id === id);
  return tasks.map((task) =>
    taskRowOf(
      task,
      {
        parties: of(parties, task.id),
        groups: of(groups, task.id),
        links: of(links, task.id),
        mine: of(own, task.id)[0],
      },
      day,
    ),
  );
}

export async function readTaskDetail(reading: Reading, taskId: number) {
  const tasks = await loadTasks(reading.db, { taskId });
  const [row] = await rowsOf(reading, tasks);
  const [task] = tasks;
  if (row === undefined || task === undefined) throw new Problem('not-found');
  const records = await loadObligationsOf(reading.db, taskId);
  const extensions = await loadExtensions(
    reading.db,
    records.map((record) => record.id),
  );
  const parties = await loadParties(reading.db, [taskId]);
  return {
    ...row,
    planId: task.plan_id,
    obligations: records.map((record) =>
      obligationOf(record, extensions, reading.person, reading.day),
    ),
    unresolved: unresolvedOf(parties),
  };
}

export async function readObligationDetail(reading: Reading, id: number) {
  const record = await loadObligation(reading.db, id);
  if (record === undefined) throw new Problem('not-found');
  const extensions = await loadExtensions(reading.db, [id]);
  const entries = await loadEntries(reading.db, id);
  return {
    ...obligationOf(record, extensions, reading.person, reading.day),
    taskId: record.task_id,
    entries: entries.map(entryOf),
    extensions: extensions.map(extensionOf),
  };
}
