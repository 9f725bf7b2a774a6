import * as contract from '#contract/ranking.ts';
import type { GradeBand } from '#domain/ranking/grade.ts';
import type { Queries } from '../db/queries.ts';
import { handle, handleShared, type Handler } from '../http/handle.ts';
import { requireRound } from '../round/actions.ts';
import { fieldHeads, leafHeads, loadLeaves } from './leaves.ts';
import { readChanges } from './changes.ts';
import { headOf, loadContent, loadHead, loadPublications, loadText } from './publications.ts';
import { publishRound } from './publish.ts';
import { loadStandings, rankUnits, type UnitStanding } from './standings.ts';
import { explain, placed } from './why.ts';

/** For the time being every complete sheet is ranked, wherever it stands. */
const isComplete = ({ missing }: UnitStanding): boolean => missing === 0;

async function readRanking(db: Queries, roundId: number) {
  const standings = await loadStandings(db, roundId);
  return {
    fields: fieldHeads(standings.edition),
    gradeBands: standings.round.grade_bands as GradeBand[],
    units: rankUnits(standings, isComplete).map(({ unit, ...result }) => ({
      ...result,
      sheetId: unit.ground.sheet.id,
      stage: unit.ground.sheet.stage,
      stageName: unit.ground.stages[unit.ground.sheet.stage - 1]?.name ?? '',
      missing: unit.missing,
      isPublishable: unit.isPublishable,
    })),
  };
}

async function explainRank(db: Queries, roundId: number, agencyId: number) {
  const standings = await loadStandings(db, roundId);
  const ranked = rankUnits(standings, isComplete);
  const { own, above } = placed(ranked, agencyId);
  const grounds = [own, ...(above === undefined ? [] : [above])].map(({ unit }) => unit.ground);
  const leaves = await loadLeaves(db, grounds);
  const units = ranked.map((result) => ({
    ...result,
    leaves: leaves.get(result.unit.ground.sheet.id) ?? [],
  }));
  return explain(units, leafHeads(standings.edition), agencyId);
}

export const routes: readonly Handler[] = [
  handleShared(contract.readRanking, ({ db, input }) => readRanking(db, input.roundId)),
  handleShared(contract.explainRank, ({ db, input }) =>
    explainRank(db, input.roundId, input.agencyId),
  ),
  handleShared(contract.listPublications, async ({ db, input }) => {
    await requireRound(db, input.roundId);
    const rows = await loadPublications(db, input.roundId);
    const latest = rows[0]?.number ?? 0;
    return { publications: rows.map((row) => headOf(row, latest)) };
  }),
  handleShared(contract.readPublication, async ({ db, input }) => {
    const head = await loadHead(db, input.publicationId);
    return { head, content: await loadContent(db, head) };
  }),
  handleShared(contract.explainPublished, async ({ db, input }) => {
    const { units, leaves } = await loadContent(db, await loadHead(db, input.publicationId));
    return explain(units, leaves, input.agencyId);
  }),
  handleShared(contract.comparePublication, ({ db, input }) =>
    readChanges(db, input.publicationId),
  ),
  handle(contract.downloadPublication, async ({ db, input, header }) => {
    const head = await loadHead(db, input.publicationId);
    header('content-type', 'application/json; charset=utf-8');
    header(
      'content-disposition',
      `attachment; filename="cong-bo-${head.roundId}-${head.number}.json"`,
    );
    return Buffer.from(await loadText(db, head), 'utf8');
  }),
  handle(contract.publish, (context) => publishRound(context, context.input)),
];
