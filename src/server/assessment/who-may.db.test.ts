/** Who may write points and hand on: role × own or other unit × stage, written out by hand. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSheet, saveScore } from '#contract/assessment.ts';
import { handOn } from '#contract/assessment-move.ts';
import type { StageKind } from '#domain/assessment/stage.ts';
import {
  openRoundApp,
  openStages,
  usualKinds,
  type AgencyName,
  type CastName,
  type OpenRound,
  type RoundApp,
} from '#test/builders/round-app.ts';

let ground: RoundApp;
let round: OpenRound;
const rules = { allScored: false, evidence: false, threadsResolved: false };
beforeAll(async () => {
  ground = await openRoundApp();
  round = await ground.round({ stages: openStages().map((stage) => ({ ...stage, rules })) });
});
afterAll(() => ground.close());

// S saves 1.1 (field 1, which finance appraises); H hands on; – neither.
type Line = [CastName, AgencyName, ...Record<StageKind, string>[StageKind][]];
const table: Line[] = [
  // person          unit       self  approval appraisal explanation council publication
  ['justiceOfficer', 'justice', 'SH', '–', '–', 'H', '–', '–'],
  ['justiceLeader', 'justice', 'SH', 'H', '–', 'H', '–', '–'],
  ['financeOfficer', 'justice', '–', '–', 'SH', '–', '–', '–'],
  ['healthOfficer', 'justice', '–', '–', 'H', '–', '–', '–'],
  ['buildingOfficer', 'justice', '–', '–', '–', '–', '–', '–'],
  ['standing', 'justice', '–', '–', '–', '–', 'SH', '–'],
  ['province', 'justice', '–', '–', '–', '–', 'SH', '–'],
  ['homeOfficer', 'justice', '–', '–', '–', '–', '–', '–'],
  ['auditor', 'justice', '–', '–', '–', '–', '–', '–'],
  ['administrator', 'justice', '–', '–', '–', '–', '–', '–'],
  // The standing agency's own sheet: its people score it, they do not judge it.
  ['standing', 'home', 'SH', '–', '–', 'H', '–', '–'],
  ['homeOfficer', 'home', 'SH', '–', '–', 'H', '–', '–'],
  ['homeLeader', 'home', 'SH', 'H', '–', 'H', '–', '–'],
  ['province', 'home', '–', '–', '–', '–', 'SH', '–'],
  // An appraiser's own sheet goes to another.
  ['healthOfficer', 'health', 'SH', '–', '–', 'H', '–', '–'],
  ['buildingOfficer', 'health', '–', '–', 'H', '–', '–', '–'],
  ['financeOfficer', 'health', '–', '–', 'SH', '–', '–', '–'],
];

async function place(unit: AgencyName, stage: number) {
  const sheetId = round.sheetId(unit);
  await ground.database.db
    .updateTable('sheet')
    .set({ stage, state: 'open' })
    .where('id', '=', sheetId)
    .execute();
  const sheet = await ground.as('administrator').call(readSheet, { sheetId });
  const nodeId = sheet.nodeIds['1.1'] ?? 0;
  const own = sheet.entries.find((one) => one.nodeId === nodeId && one.stage === stage);
  return { sheetId, nodeId, version: sheet.version, entry: own?.version ?? 0 };
}

describe.each(table)('%s toward the sheet of %s', (person, unit, ...cells) => {
  test.each(usualKinds.map((kind, at) => [kind, cells[at] ?? '', at + 1] as const))(
    'in %s: %s',
    async (_, cell, stage) => {
      const { sheetId, nodeId, version, entry } = await place(unit, stage);
      const browser = ground.as(person);
      const answer = { sheetId, nodeId, version: entry, facts: { answer: 'yes' } };
      const saved = await browser.refusal(saveScore, answer);
      const moved = await browser.refusal(handOn, { sheetId, version });
      const may = `${saved === null ? 'S' : ''}${moved === null ? 'H' : ''}`;
      expect(may === '' ? '–' : may).toBe(cell);
      for (const refused of [saved, moved].filter((one) => one !== null))
        expect(['not-allowed', 'not-your-part', 'illegal-move']).toContain(refused.code);
    },
  );
});
