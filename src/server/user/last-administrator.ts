/** An installation never loses its last administrator: nobody could give the role again. */
import { Problem } from '#contract/problem.ts';
import type { Queries } from '../db/queries.ts';

/** The active administrators, held in one order so that two of them cannot dismiss each other. */
export async function holdAdministrators(db: Queries): Promise<number[]> {
  const rows = await db
    .selectFrom('person')
    .select('id')
    .where('role', '=', 'administrator')
    .where('is_active', '=', true)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
  return rows.map(({ id }) => id);
}

/** @throws Problem conflict when this person is the only one. */
export function refuseLastAdministrator(administrators: number[], personId: number): void {
  if (administrators.length > 1 || administrators[0] !== personId) return;
  throw new Problem('conflict', {
    detail: 'Đây là quản trị viên duy nhất đang hoạt động; hãy giao vai trò cho người khác trước.',
  });
}
