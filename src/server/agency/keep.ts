/** What the keepers of the register do to one agency. */
import { Problem } from '#contract/problem.ts';
import type { AgencyKind, Confidence } from '#domain/agency/agency.ts';
import { recogniseName } from '#domain/agency/names.ts';
import type { Day } from '#domain/calendar/day.ts';
import type { Acting } from '../http/request-context.ts';
import { lockRow, refuseStale, saveNext } from '../http/versioned.ts';
import type { AgencyRow } from './queries.ts';

interface Particulars {
  name: string;
  shortName: string;
  kind: AgencyKind;
  parentId: number | null;
  validFrom: Day | null;
  source: string;
  confidence: Confidence;
}

interface OneAgency {
  agencyId: number;
  version: number;
}

/** @throws Problem conflict for the name of a group, which is no agency */
function columnsOf({ shortName, parentId, validFrom, ...rest }: Particulars) {
  const { type, key } = recogniseName(rest.name);
  if (type === 'group')
    throw new Problem('conflict', {
      detail: 'Đây là tên một nhóm cơ quan, không phải một cơ quan.',
    });
  return { ...rest, key, short_name: shortName, parent_id: parentId, valid_from: validFrom };
}

const particularsOf = (row: AgencyRow) => ({
  name: row.name,
  shortName: row.short_name,
  kind: row.kind,
  parentId: row.parent_id,
  validFrom: row.valid_from,
  source: row.source,
  confidence: row.confidence,
});

export const about = ({ id, name }: Pick<AgencyRow, 'id' | 'name'>) => ({
  subject: { type: 'agency', id, label: name },
  agencyId: id,
});

export async function createAgency({ db, record }: Acting, given: Particulars) {
  const { id } = await db
    .insertInto('agency')
    .values(columnsOf(given))
    .returning('id')
    .executeTakeFirstOrThrow();
  await record({ action: 'agency.create', ...about({ id, name: given.name }), after: given });
  return { id, version: 1 };
}

export async function editAgency({ db, record }: Acting, given: OneAgency & Particulars) {
  const { agencyId, version: seen, ...yours } = given;
  const row = await lockRow(db, 'agency', agencyId);
  const before = particularsOf(row);
  refuseStale(row, seen, yours, before);
  if (yours.parentId === agencyId)
    throw new Problem('conflict', { detail: 'Một cơ quan không thuộc chính mình.' });
  const version = await saveNext(db, 'agency', row, columnsOf(yours));
  await record({ action: 'agency.edit', ...about(row), before, after: yours });
  return { version };
}

export async function closeAgency(
  { db, record }: Acting,
  given: OneAgency & { lastDay: Day; reason: string },
) {
  const row = await lockRow(db, 'agency', given.agencyId);
  const [before, after] = [{ validTo: row.valid_to }, { validTo: given.lastDay }];
  refuseStale(row, given.version, after, before);
  if (row.is_standing)
    throw new Problem('illegal-move', { detail: 'Hãy chọn cơ quan thường trực khác trước.' });
  const version = await saveNext(db, 'agency', row, { valid_to: given.lastDay });
  await record({ action: 'agency.close', ...about(row), before, after, reason: given.reason });
  return { version };
}

export async function setStanding(
  { db, day, record }: Acting,
  given: OneAgency & { reason: string },
) {
  const earlier = await db
    .selectFrom('agency')
    .select(['id', 'name'])
    .where('is_standing', '=', true)
    .executeTakeFirst();
  const previous = earlier === undefined ? null : await lockRow(db, 'agency', earlier.id);
  const row =
    previous?.id === given.agencyId ? previous : await lockRow(db, 'agency', given.agencyId);
  refuseStale(row, given.version, { isStanding: true }, { isStanding: row.is_standing });
  if (row.is_standing)
    throw new Problem('illegal-move', { detail: 'Đang là cơ quan thường trực.' });
  if (row.valid_to !== null && row.valid_to < day)
    throw new Problem('illegal-move', { detail: 'Cơ quan này không còn tồn tại.' });
  if (previous !== null) await saveNext(db, 'agency', previous, { is_standing: false });
  const version = await saveNext(db, 'agency', row, { is_standing: true });
  await record({
    action: 'agency.setStanding',
    ...about(row),
    before: { standing: previous === null ? null : previous.name },
    after: { standing: row.name },
    reason: given.reason,
  });
  return { version };
}
