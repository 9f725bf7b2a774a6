/** The canonical form of an audit event: what its leaf hash is taken over. */

/** Every column, in the order hashed. A new column is added at the end, with a new form beside the old. */
export const eventColumns = [
  'id',
  'transaction_id',
  'at',
  'person_id',
  'person_name',
  'person_role',
  'address',
  'agent',
  'request_id',
  'action',
  'subject_type',
  'subject_id',
  'subject_label',
  'agency_id',
  'old_value',
  'new_value',
  'reason',
] as const;
export type EventColumn = (typeof eventColumns)[number];

/**
 * An event with every column as the database prints it: instants in UTC to the microsecond, jsonb in
 * the database's own form. Read as numbers or objects, digits and order would be lost.
 */
export type EventRow = Readonly<Record<EventColumn, string | null>>;

/** SHA-256; text is taken as UTF-8. Given as an argument, since the domain has no cryptography. */
export type Digest = (content: string | Uint8Array) => Uint8Array;

const field = (value: string | null): string =>
  value === null ? '~' : `${String(value.length)}:${value}`;

/** One text for one event: each value after its length, so that no two different events share a text. */
export const canonicalEvent = (row: EventRow): string =>
  eventColumns.map((column) => field(row[column])).join('');

/** SHA-256(0x00 || event), the leaf hash of RFC 6962, section 2.1. */
export const leafHash = (row: EventRow, digest: Digest): Uint8Array =>
  digest(`\u0000${canonicalEvent(row)}`);
