/** The crosswalk from a finished round's edition to the next year's, confirmed row by row. */
import { addProposals, saveRows } from '../crosswalk/actions.ts';
import { rubricIdOf, type FinishedRound, type RoundGround } from './sample-rounds.ts';

export async function leadOver(ground: RoundGround, { rubric, next }: FinishedRound) {
  const standing = ground.as(ground.standing);
  const pair = {
    editionId: await rubricIdOf(ground.trx, next),
    from: await rubricIdOf(ground.trx, rubric),
  };
  const { version, rows } = await addProposals(standing, pair);
  await saveRows(standing, {
    ...pair,
    version,
    rows: rows.map((row) => ({ ...row, confidence: 'confirmed' as const })),
  });
}
