/** What a correction moved against the publication before it, both as frozen. */
import type { z } from 'zod';
import type { comparePublication } from '#contract/ranking.ts';
import { changesBetween } from '#domain/ranking/changes.ts';
import type { Queries } from '../db/queries.ts';
import { headOf, loadContent, loadHead, loadPublications } from './publications.ts';

type Changes = z.input<typeof comparePublication.output>;

/** @throws Problem not-found, conflict */
export async function readChanges(db: Queries, publicationId: number): Promise<Changes> {
  const head = await loadHead(db, publicationId);
  const content = await loadContent(db, head);
  const rows = await loadPublications(db, head.roundId);
  const row = rows.find(({ number }) => number === head.number - 1);
  if (row === undefined) return { before: null, changes: [], unchanged: content.units.length };
  const before = headOf(row, rows[0]?.number ?? row.number);
  const earlier = await loadContent(db, before);
  const changes = changesBetween(earlier.units, content.units);
  const names = new Map(content.leaves.map(({ code, name }) => [code, name]));
  return {
    before,
    changes: changes.map((change) => ({
      ...change,
      leaves: change.leaves.map((leaf) => ({ ...leaf, name: names.get(leaf.code) ?? '' })),
    })),
    unchanged: content.units.length - changes.filter(({ after }) => after !== null).length,
  };
}
