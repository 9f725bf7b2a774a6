import type { Certificate } from 'pkijs';
import { readRoot } from '#importers/document/signature/certificate.ts';
import type { Queries } from '../db/queries.ts';
import { loadTrustAt } from './queries.ts';

export interface Trust {
  roots: Certificate[];
  /** When it last changed; null when there never was a root. */
  at: Date | null;
}

/** The roots that signatures are trusted through now. */
export async function loadTrust(db: Queries): Promise<Trust> {
  const rows = await db
    .selectFrom('trust_root')
    .select('pem')
    .where('withdrawn_at', 'is', null)
    .orderBy('id')
    .execute();
  const roots = rows.flatMap(({ pem }) => {
    const read = readRoot(pem);
    return typeof read === 'string' ? [] : [read.certificate];
  });
  return { roots, at: await loadTrustAt(db) };
}
