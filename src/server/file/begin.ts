/** The two ends of an upload that need no bytes: its beginning, and giving it up. */
import { Problem } from '#contract/problem.ts';
import { tidyFileName } from '#domain/file/name.ts';
import type { Acting } from '../http/request-context.ts';
import { aboutUpload, describeUpload, loadOpenUploads, lockUpload } from './queries.ts';

/** Unfinished uploads of one agency: what lies on the disk for nothing stays bounded. */
const mostOpen = 50;

export async function beginUpload(acting: Acting, given: { name: string; size: number }) {
  const { db, person, permit, record } = acting;
  permit({ agencyId: person.agencyId });
  // Whoever may add evidence is of an agency; `permit` has just made sure.
  const agencyId = person.agencyId ?? 0;
  if ((await loadOpenUploads(db, agencyId)).length >= mostOpen)
    throw new Problem('too-many', {
      detail: `Cơ quan đang có ${mostOpen} tệp gửi dở. Hãy gửi tiếp hoặc hủy bớt.`,
    });
  const row = await db
    .insertInto('upload')
    .values({
      person_id: person.id,
      agency_id: agencyId,
      name: tidyFileName(given.name),
      size: given.size,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await record({ action: 'file.begin', ...aboutUpload(row), after: { size: row.size } });
  return describeUpload(db, row);
}

/** What has arrived of it is removed by the sweeper. */
export async function cancelUpload({ db, permit, record }: Acting, uploadId: number) {
  const row = await lockUpload(db, uploadId);
  permit({ agencyId: row.agency_id });
  requireOpen(row);
  await db.updateTable('upload').set({ state: 'cancelled' }).where('id', '=', row.id).execute();
  await record({ action: 'file.cancel', ...aboutUpload(row), after: { received: row.received } });
  return describeUpload(db, { ...row, state: 'cancelled' });
}

/** @throws Problem illegal-move for an upload that has come to its end */
export function requireOpen({ state }: { state: string }): void {
  if (state !== 'open')
    throw new Problem('illegal-move', { detail: 'Việc gửi tệp này đã kết thúc.' });
}

/** The disk was changed behind our back, or the data moved without it. */
export const lostArrival = () =>
  new Problem('illegal-move', {
    detail: 'Phần đã nhận không còn trên máy chủ. Hãy hủy và gửi lại tệp từ đầu.',
  });
