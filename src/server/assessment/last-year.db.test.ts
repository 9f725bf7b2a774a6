/** Last year's points stand beside this year's sheet only where a confirmed crosswalk says they compare. */
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSheet, saveScores } from '#contract/assessment.ts';
import { proposeCrosswalk, saveCrosswalk } from '#contract/crosswalk.ts';
import { copyEdition, publishEdition, readEdition } from '#contract/edition.ts';
import { createRound, moveRound, readRound } from '#contract/round.ts';
import { openRoundApp, openStages, type RoundApp } from '#test/builders/round-app.ts';
import { full, ownLeaves } from '#test/builders/small-rubric.ts';

let ground: RoundApp;
beforeAll(async () => {
  ground = await openRoundApp();
});
afterAll(() => ground.close());

/** Justice's sheet of 2020, scored and published. */
async function publishedSheet() {
  const round = await ground.round({ units: ['justice'] });
  const sheetId = round.sheetId('justice');
  const officer = ground.as('justiceOfficer');
  const { nodeIds } = await officer.call(readSheet, { sheetId });
  await officer.call(saveScores, {
    sheetId,
    entries: ownLeaves.map((code) => ({
      nodeId: nodeIds[code] ?? 0,
      facts: full[code],
      notApplicable: null,
      reason: null,
      version: 0,
    })),
  });
  await sql`update sheet set state = 'published' where id = ${sheetId}`.execute(
    ground.database.owner,
  );
}

/** A round of 2021 by the rubric of 2020, copied. */
async function nextYear() {
  const standing = ground.as('standing');
  const { id: editionId } = await standing.call(copyEdition, {
    editionId: ground.rubricId,
    indexYear: 2021,
  });
  const { version } = (await standing.call(readEdition, { editionId })).head;
  await standing.call(publishEdition, { editionId, version });
  const round = await standing.call(createRound, {
    name: 'Kỳ chấm 2021 (dữ liệu minh hoạ)',
    rubricId: editionId,
    stages: openStages(),
    units: [{ agencyId: ground.agencyId('justice'), league: 'Sở' }],
  });
  await standing.call(moveRound, { roundId: round.id, version: round.version, state: 'open' });
  const { unitList } = await standing.call(readRound, { roundId: round.id });
  return { editionId, sheetId: unitList[0]?.sheetId ?? 0 };
}

test('a code alone proves nothing; along confirmed rows the points come over, changed ones do not', async () => {
  await publishedSheet();
  const { editionId, sheetId } = await nextYear();
  const lastYear = async () =>
    (await ground.as('justiceOfficer').call(readSheet, { sheetId })).lastYear;
  expect(await lastYear()).toEqual({});
  const standing = ground.as('standing');
  const pair = { editionId, from: ground.rubricId };
  const { rows, version } = await standing.call(proposeCrosswalk, pair);
  expect(await lastYear()).toEqual({});
  await standing.call(saveCrosswalk, {
    ...pair,
    version,
    rows: rows
      .filter(({ from }) => from !== '1.1')
      .map((row) => ({ ...row, confidence: 'confirmed' as const })),
  });
  expect(await lastYear()).toEqual({ '1.2': '40', '2.1': '10', '2.2': '20' });
});
