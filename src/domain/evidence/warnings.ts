/** What an appraiser would stumble over in a document: warned of early, never forbidden. */
import type { Day } from '../calendar/day.ts';

/** What is known of a document and of the file in force. */
export interface DocumentFacts {
  number: string | null;
  issuedOn: Day | null;
  issuer: string | null;
  subject: string | null;
  isWithdrawn: boolean;
  scan: 'unscanned' | 'clean' | 'infected';
  /** Null: not a file that can be signed. */
  signature: SignatureState | null;
}

export const signatureStates = ['unsigned', 'valid', 'invalid', 'unknown'] as const;
/** `unknown`: there is one that cannot be checked. */
export type SignatureState = (typeof signatureStates)[number];

/** What a document serves for: its date is measured against the year and the criterion's deadline. */
export interface Purpose {
  indexYear: number;
  dueOn: Day | null;
}

export const warningCodes = [
  'numberMissing',
  'dateMissing',
  'issuerMissing',
  'subjectMissing',
  'outsideYear',
  'afterDeadline',
  'withdrawn',
  'unscanned',
  'infected',
  'signatureInvalid',
  'signatureUnknown',
] as const;
export type WarningCode = (typeof warningCodes)[number];

/** Warnings of the document itself, and of its date where a purpose is given; in a fixed order. */
export function documentWarnings(facts: DocumentFacts, purpose?: Purpose): WarningCode[] {
  const { issuedOn } = facts;
  const holds: Record<WarningCode, boolean> = {
    numberMissing: facts.number === null,
    dateMissing: issuedOn === null,
    issuerMissing: facts.issuer === null,
    subjectMissing: facts.subject === null,
    outsideYear: issuedOn !== null && isOutside(issuedOn, purpose),
    afterDeadline: issuedOn !== null && isLate(issuedOn, purpose),
    withdrawn: facts.isWithdrawn,
    unscanned: facts.scan === 'unscanned',
    infected: facts.scan === 'infected',
    signatureInvalid: facts.signature === 'invalid',
    signatureUnknown: facts.signature === 'unknown',
  };
  return warningCodes.filter((code) => holds[code]);
}

const isOutside = (day: Day, purpose: Purpose | undefined): boolean =>
  purpose !== undefined && Number(day.slice(0, 4)) !== purpose.indexYear;

/** The deadline's own day is still in time. */
const isLate = (day: Day, purpose: Purpose | undefined): boolean =>
  purpose !== undefined && purpose.dueOn !== null && day > purpose.dueOn;
