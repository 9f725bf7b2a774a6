import { differencesBetween } from '#domain/plan/difference.ts';
import type { Queries } from '../db/queries.ts';
import { readPlanFile } from './read-file.ts';
import { findStanding } from './standing-plan.ts';

/** The dry run: everything an import would do and say, and nothing written. */
export async function previewPlan(db: Queries, content: Uint8Array) {
  const { sha256, source, plan } = await readPlanFile(content);
  const standing = await findStanding(db, plan.document);
  return {
    sha256,
    format: source.format,
    lines: source.lines,
    plan,
    standing:
      standing === undefined
        ? null
        : { id: standing.id, version: standing.version, sameFile: standing.sha256 === sha256 },
    differences: standing === undefined ? [] : differencesBetween(standing.reading, plan),
  };
}
