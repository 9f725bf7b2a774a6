/** Confirms proposed links in one pass: all of them, or none when one has moved on. */
import { Problem } from '#contract/problem.ts';
import type { Acting } from '../http/request-context.ts';
import { lockRow, refuseStale, saveNext } from '../http/versioned.ts';
import { loadLinkLabels } from './task-queries.ts';

export async function confirmProposedLinks(
  context: Acting,
  { planId, links }: { planId: number; links: readonly { id: number; version: number }[] },
): Promise<number> {
  const { db, person } = context;
  const ids = links.map(({ id }) => id);
  const labels = new Map((await loadLinkLabels(db, planId, ids)).map((row) => [row.id, row]));
  for (const { id, version } of [...links].sort((a, b) => a.id - b.id)) {
    const link = await lockRow(db, 'task_link', id);
    const place = labels.get(id);
    if (place === undefined) throw new Problem('not-found');
    const label = `Nhiệm vụ ${place.number} – tiêu chí ${place.code}`;
    refuseStale(link, version, { link: label, state: 'confirmed' }, { state: link.state });
    if (link.state !== 'proposed') {
      throw new Problem('conflict', { detail: `${label}: không có đề xuất đang chờ.` });
    }
    await saveNext(db, 'task_link', link, {
      state: 'confirmed',
      decided_by: person.id,
      decided_at: new Date(),
    });
    await context.record({
      action: 'task.link.confirmed',
      subject: { type: 'task-link', id, label },
      before: { state: link.state },
      after: { state: 'confirmed' },
      reason: link.reason,
    });
  }
  return links.length;
}
