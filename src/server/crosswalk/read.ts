import { checkCrosswalk } from '#domain/rubric/check-crosswalk.ts';
import { leavesOf } from '#domain/rubric/crosswalk.ts';
import type { Edition } from '#domain/rubric/edition.ts';
import type { Leg } from '#domain/rubric/history.ts';
import type { Queries } from '../db/queries.ts';
import { loadEdition } from '../edition/actions.ts';
import { loadRows, loadVersion, type Pair } from './queries.ts';

/** A crosswalk as it stands, with both editions. @throws Problem not-found */
export async function loadCrosswalk(db: Queries, pair: Pair) {
  const before = await loadEdition(db, pair.from);
  const after = await loadEdition(db, pair.editionId);
  return { before, after, rows: await loadRows(db, pair), version: await loadVersion(db, pair) };
}

export async function readCrosswalk(db: Queries, pair: Pair) {
  const { before, after, rows, version } = await loadCrosswalk(db, pair);
  return {
    version,
    rows,
    leaves: { from: shown(before.edition), to: shown(after.edition) },
    findings: checkCrosswalk(before.edition, after.edition, rows),
  };
}

const shown = (edition: Edition) =>
  leavesOf(edition).map(({ code, name, maxPoints }) => ({ code, name, maxPoints }));

/** What carries figures: the rows a person has confirmed. */
export async function loadLeg(db: Queries, pair: Pair): Promise<Leg> {
  const { before, after, rows } = await loadCrosswalk(db, pair);
  return {
    before: before.edition,
    after: after.edition,
    steps: rows.filter(({ confidence }) => confidence === 'confirmed'),
  };
}
