import type { EvidenceDocument } from '#contract/evidence.ts';
import type { Words } from '../words/words.tsx';

type Named = Pick<EvidenceDocument, 'number' | 'subject'>;

/** What a document is called on a line: its number, else what it is about. */
export const nameOf = ({ number, subject }: Named, { evidence }: Words): string =>
  number ?? subject ?? evidence.unnamed;
