/** What an administrator does to the list of trusted roots. */
import { Problem } from '#contract/problem.ts';
import type { TrustRoot } from '#contract/trust.ts';
import { readRoot } from '#importers/document/signature/certificate.ts';
import type { Acting } from '../http/request-context.ts';
import { lockRow, refuseStale, saveNext } from '../http/versioned.ts';
import type { RootRecord } from './queries.ts';

const about = ({ id, name }: { id: number; name: string }) => ({
  subject: { type: 'trustRoot', id, label: name },
});

/** @throws Problem file-refused for what is no certificate of an authority */
export async function addRoot(
  { db, person, record }: Acting,
  { name, pem }: { name: string; pem: string },
) {
  const read = readRoot(pem);
  if (typeof read === 'string') throw new Problem('file-refused', { detail: read });
  const { holder, fingerprint, validFrom, validTo } = read;
  const { id } = await db
    .insertInto('trust_root')
    .values({
      name,
      pem,
      holder,
      fingerprint,
      valid_from: validFrom,
      valid_to: validTo,
      added_by: person.id,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const after = { name, holder, fingerprint };
  await record({ action: 'trust.add', ...about({ id, name }), after });
  return { id, version: 1 };
}

/** Signatures checked through it stay as they were found until they are checked again. */
export async function withdrawRoot(
  { db, record }: Acting,
  given: { rootId: number; version: number; reason: string },
) {
  const row = await lockRow(db, 'trust_root', given.rootId);
  refuseStale(row, given.version, {}, { withdrawnAt: row.withdrawn_at });
  if (row.withdrawn_at !== null)
    throw new Problem('illegal-move', { detail: 'Chứng thư gốc này đã thôi được tin cậy.' });
  const { reason } = given;
  const changes = { withdrawn_at: new Date(), withdrawn_reason: reason };
  const version = await saveNext(db, 'trust_root', row, changes);
  await record({ action: 'trust.withdraw', ...about(row), reason });
  return { id: row.id, version };
}

export const describeRoot = (row: RootRecord): TrustRoot => ({
  id: row.id,
  name: row.name,
  holder: row.holder,
  fingerprint: row.fingerprint,
  validFrom: row.valid_from.toISOString(),
  validTo: row.valid_to.toISOString(),
  addedAt: row.added_at.toISOString(),
  addedBy: row.added_by_name,
  withdrawnAt: row.withdrawn_at?.toISOString() ?? null,
  withdrawnReason: row.withdrawn_reason,
  version: row.version,
});
