/** Publication: a frozen snapshot with its hash; a correction is another one, the old one stays. */
import { createHash } from 'node:crypto';
import { Problem } from '#contract/problem.ts';
import { publishedContent, type PublishedContent } from '#contract/ranking.ts';
import type { GradeBand } from '#domain/ranking/grade.ts';
import { publishSheets } from '../assessment/actions.ts';
import type { Queries } from '../db/queries.ts';
import type { Acting } from '../http/request-context.ts';
import { lockRow, refuseStale, saveNext } from '../http/versioned.ts';
import { fieldHeads, leafHeads, loadLeaves } from './leaves.ts';
import { headOf, loadPublications } from './publications.ts';
import { loadStandings, rankUnits, type RoundStandings } from './standings.ts';

interface Publishing {
  roundId: number;
  version: number;
  reason: string | null;
}

const digest = (content: string): string =>
  createHash('sha256').update(content, 'utf8').digest('hex');

/** @throws Problem not-found, stale, illegal-move when nothing is decided yet; bad-input without a reason */
export async function publishRound(context: Acting, { roundId, version, reason }: Publishing) {
  const { db, person, record } = context;
  const round = await lockRow(db, 'round', roundId);
  refuseStale(round, version, { reason }, { state: round.state });
  const number = (await loadPublications(db, roundId)).length + 1;
  if (number > 1 && reason === null)
    throw new Problem('bad-input', {
      faults: [{ path: 'reason', message: 'đính chính cần nêu lý do' }],
    });
  const standings = await loadStandings(db, roundId);
  const decided = standings.units.filter(({ isPublishable }) => isPublishable);
  if (decided.length === 0)
    throw new Problem('illegal-move', {
      detail: 'Chưa có phiếu nào đến bước công bố với đủ điểm mọi tiêu chí.',
    });
  const leaving = decided.filter(({ ground }) => ground.sheet.state !== 'published');
  await publishSheets(
    context,
    leaving.map(({ ground }) => ground.sheet.id),
  );
  const content = await freeze(context, standings, number);
  const row = await db
    .insertInto('publication')
    .values({
      round_id: roundId,
      number,
      person_id: person.id,
      content,
      sha256: digest(content),
      reason,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await saveNext(db, 'round', round, {});
  await record({
    action: 'ranking.publish',
    subject: { type: 'round', id: roundId, label: round.name },
    after: { number, sha256: row.sha256, units: decided.length, of: standings.units.length },
    reason,
  });
  return headOf({ ...row, person_name: person.name, is_intact: true }, number);
}

/** The content as text: what is hashed is what is kept, byte by byte. */
async function freeze(
  { db, day }: Pick<Acting, 'day'> & { db: Queries },
  standings: RoundStandings,
  number: number,
): Promise<string> {
  const { round, edition, units } = standings;
  const leaves = await loadLeaves(
    db,
    units.map(({ ground }) => ground),
  );
  const rubric = await db
    .selectFrom('rubric')
    .select(['id', 'title', 'edition'])
    .where('id', '=', round.rubric_id)
    .executeTakeFirstOrThrow();
  const content: PublishedContent = publishedContent.parse({
    round: { id: round.id, name: round.name, indexYear: round.index_year },
    rubric,
    isIllustrative: round.is_illustrative,
    number,
    publishedOn: day,
    gradeBands: round.grade_bands as GradeBand[],
    fields: fieldHeads(edition),
    leaves: leafHeads(edition),
    units: rankUnits(standings, ({ isPublishable }) => isPublishable).map(
      ({ unit, ...result }) => ({
        ...result,
        leaves: unit.isPublishable ? leaves.get(unit.ground.sheet.id) : [],
        // What is not decided is not made public.
        ...(unit.isPublishable ? {} : { fields: [], bonus: '0', penalty: '0', applicableMax: '0' }),
      }),
    ),
  });
  return JSON.stringify(content);
}
