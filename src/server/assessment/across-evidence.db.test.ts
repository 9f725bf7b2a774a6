/** The appraiser sees, unit by unit, how many of the papers a criterion asks for are there. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listSheets, readSheet } from '#contract/assessment.ts';
import { readAcross } from '#contract/assessment-work.ts';
import { explainMissing, readNodeEvidence } from '#contract/evidence-use.ts';
import { listRounds } from '#contract/round.ts';
import { add } from '#test/access/add-row.ts';
import { found, openSampleApp, type SampleApp } from '#test/builders/sample-app.ts';

let sample: SampleApp;
beforeAll(async () => {
  sample = await openSampleApp();
});
afterAll(() => sample.close());

/** Asks for two papers, both required. */
const code = '1.3.1';

test('papers are counted per unit: given, explained instead, asked for; more copies are one paper', async () => {
  const { db } = sample.database;
  const [officer, standing] = [await sample.as('officer'), await sample.as('standing')];
  const { rounds } = await standing.call(listRounds, {});
  const roundId = found(
    rounds.find(({ indexYear, rubric }) => indexYear === 2020 && rubric.level === 'department'),
  ).id;
  const { sheets } = await officer.call(listSheets, { roundId });
  const own = found(sheets.find(({ agencyName }) => agencyName === 'Sở Thông tin và Truyền thông'));
  const { nodeIds } = await officer.call(readSheet, { sheetId: own.id });
  const place = { sheetId: own.id, nodeId: found(nodeIds[code]) };
  const { slots } = await officer.call(readNodeEvidence, place);
  const [plan, report] = [found(slots[0]).id, found(slots[1]).id];
  const evidence = async () => {
    const { units } = await standing.call(readAcross, { roundId, code });
    const none = units.filter(({ sheetId }) => sheetId !== own.id);
    expect(none.every((unit) => unit.evidence.given === 0)).toBe(true);
    return found(units.find(({ sheetId }) => sheetId === own.id)).evidence;
  };
  const empty = { state: 'none', required: 2, given: 0, explained: 0, documents: 0 };
  expect(await evidence()).toEqual(empty);

  const explanation = 'Đang trình ký (dữ liệu minh hoạ)';
  await officer.call(explainMissing, { ...place, slotId: report, explanation });
  expect(await evidence()).toEqual({ ...empty, state: 'partial', explained: 1 });

  const { id: asker } = await db
    .selectFrom('person')
    .select('id')
    .where('user_name', '=', 'chuyenvien')
    .executeTakeFirstOrThrow();
  const documentId = await add(db, 'evidence_document', {
    agency_id: own.agencyId,
    added_by: asker,
  });
  for (const slotId of [plan, null])
    await add(db, 'evidence_use', {
      sheet_id: place.sheetId,
      node_id: place.nodeId,
      slot_id: slotId,
      document_id: documentId,
      added_by: asker,
    });
  expect(await evidence()).toEqual({
    ...empty,
    state: 'explained',
    given: 1,
    explained: 1,
    documents: 1,
  });
});
