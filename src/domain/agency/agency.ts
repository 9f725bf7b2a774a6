/** An agency of the province, or one that works beside its government, with the days it existed on. */
import type { Day } from '../calendar/day.ts';
import { fold } from '../text/vietnamese.ts';

declare const brand: unique symbol;
/** Stands for one body from its first to its last day; a body of the same name after a merger has another. */
export type AgencyId = string & { readonly [brand]: 'AgencyId' };
export const agencyId = (text: string): AgencyId => text as AgencyId;

/** `vertical`: tax, police, social insurance, capital command; outside the province's government. */
export type AgencyKind =
  'province' | 'department' | 'district' | 'commune' | 'vertical' | 'press' | 'unknown';

/** How sure a row is: seen in the cited source, inferred, or waiting for the province to confirm it. */
export type Confidence = 'verified' | 'inferred' | 'unconfirmed';

export interface Agency {
  id: AgencyId;
  name: string;
  shortName: string | null;
  kind: AgencyKind;
  /** The district of a commune; null where there is none. */
  parent: AgencyId | null;
  /** First day of existence. Null: not known ("chưa xác nhận"), taken as before any day asked for. */
  validFrom: Day | null;
  /** Last day of existence. Null: no end is known. */
  validTo: Day | null;
  source: string;
  confidence: Confidence;
}

/**
 * Whether the agency existed on a day. Both ends belong to the interval, as the law writes them
 * ("đến hết ngày 30/06/2025", "từ ngày 01/07/2025"); in SQL `daterange(valid_from, valid_to, '[]')`.
 */
export const isValidOn = (agency: Pick<Agency, 'validFrom' | 'validTo'>, day: Day): boolean =>
  (agency.validFrom === null || agency.validFrom <= day) &&
  (agency.validTo === null || day <= agency.validTo);

const plain = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The agency of a standing name (or short name) on a day, case, diacritics and dashes aside.
 * Null when none or more than one of that name existed: a choice between them is a person's.
 */
export function agencyNamed(name: string, agencies: readonly Agency[], day: Day): Agency | null {
  const wanted = plain(name);
  const found = agencies.filter(
    (agency) =>
      isValidOn(agency, day) &&
      (plain(agency.name) === wanted ||
        (agency.shortName !== null && plain(agency.shortName) === wanted)),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}
