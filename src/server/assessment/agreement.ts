/** How far first and second looks agree, field by field. */
import { standingAt } from '#domain/assessment/layer.ts';
import { agreementOf, type AppraisedTwice } from '#domain/assessment/sample.ts';
import { parsePoints } from '#domain/points/points.ts';
import type { Acting } from '../http/request-context.ts';
import { requireRound } from '../round/actions.ts';
import { groundOf } from './ground.ts';
import { loadSheetsOf } from './queries.ts';
import { loadSecondsOf, type SecondRecord } from './second-queries.ts';

/** Per root of the rubric: how many were looked at twice, and how far the two agree. */
export async function readAgreement({ db }: Pick<Acting, 'db'>, roundId: number) {
  await requireRound(db, roundId);
  const [sheet] = await loadSheetsOf(db, roundId);
  if (sheet === undefined) return [];
  const { edition } = await groundOf(db, sheet);
  const rows = await loadSecondsOf(db, roundId, null);
  const firsts = await loadFirsts(db, rows);
  const byField = Map.groupBy(rows, (row) =>
    edition.lineageOf(edition.nodeOf.get(row.node_id)?.code ?? '').at(-1),
  );
  return [...byField].map(([field, ofField]) => {
    const pairs = ofField.flatMap((row) =>
      pairOf(row, firsts, edition.nodeOf.get(row.node_id)?.maxPoints),
    );
    const name = edition.ready.edition.nodes.find(({ code }) => code === field)?.name ?? '';
    return { field: field ?? '', name, drawn: ofField.length, ...agreementOf(pairs) };
  });
}

const loadFirsts = async (db: Acting['db'], rows: readonly SecondRecord[]) => {
  const sheets = [...new Set(rows.map(({ sheet_id }) => sheet_id)), 0];
  const scores = await db
    .selectFrom('score')
    .innerJoin('round_stage', 'round_stage.id', 'score.stage_id')
    .select([
      'score.sheet_id',
      'score.node_id',
      'score.state',
      'score.points',
      'round_stage.position as stage',
    ])
    .where('score.sheet_id', 'in', sheets)
    .execute();
  return Map.groupBy(scores, ({ sheet_id, node_id }) => `${sheet_id} ${node_id}`);
};

function pairOf(
  row: SecondRecord,
  firsts: Awaited<ReturnType<typeof loadFirsts>>,
  maxPoints: AppraisedTwice['maxPoints'] | undefined,
): AppraisedTwice[] {
  const values = firsts.get(`${row.sheet_id} ${row.node_id}`) ?? [];
  const first = standingAt(values, row.stage);
  const isGiven = row.state === 'scored' || row.state === 'notApplicable';
  if (!isGiven || first?.stage !== row.stage || maxPoints === undefined) return [];
  const appraised = (one: { state: string; points: string | null }) => ({
    state: one.state as AppraisedTwice['first']['state'],
    points: one.points === null ? null : parsePoints(one.points),
  });
  return [
    {
      first: appraised(first),
      second: appraised({ ...row, state: row.state ?? 'missing' }),
      maxPoints,
    },
  ];
}
