import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSheet } from '#contract/assessment.ts';
import { handOn } from '#contract/assessment-move.ts';
import * as contract from '#contract/evidence.ts';
import * as uses from '#contract/evidence-use.ts';
import type { Day } from '#domain/calendar/day.ts';
import { add } from '#test/access/add-row.ts';
import { addSubject } from '#test/access/subject.ts';
import { fileDocument, identity } from '#test/file/documents.ts';
import { openOffice, type Office } from '#test/file/office.ts';
import { loadEmptySlots } from './actions.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const addOne = () => fileDocument(office.own);

describe('a node of a sheet', () => {
  const prepare = async () => {
    const { db } = office.database;
    const {
      sheetId,
      rubricNodeId: nodeId,
      slotId,
      useId,
    } = await addSubject(db, office.agencies.own, office.files);
    await office.own.call(uses.withdrawUse, { useId, version: 1 });
    return { sheetId, nodeId, slotId };
  };
  const read = (place: { sheetId: number; nodeId: number }) =>
    office.own.call(uses.readNodeEvidence, place);

  test('asks for a paper, is explained, then given one that also serves elsewhere', async () => {
    const { slotId, ...place } = await prepare();
    const { db } = office.database;
    expect(await read(place)).toMatchObject({ state: 'none', closed: null, uses: [] });
    const sheet = await db
      .selectFrom('sheet')
      .innerJoin('round', 'round.id', 'sheet.round_id')
      .select(['sheet.id', 'round.rubric_id'])
      .where('sheet.id', '=', place.sheetId)
      .executeTakeFirstOrThrow();
    expect(await loadEmptySlots(db, sheet)).toEqual(new Map([[place.nodeId, 1]]));
    const explanation = 'Đang trình ký';
    const { id: useId } = await office.own.call(uses.explainMissing, {
      ...place,
      slotId,
      explanation,
    });
    expect(await read(place)).toMatchObject({ state: 'explained', uses: [{ explanation }] });
    expect(await loadEmptySlots(db, sheet)).toEqual(new Map());
    await office.own.call(uses.withdrawUse, { useId, version: 1 });
    const { id: documentId } = await addOne();
    const given = { ...place, slotId, documentId, pages: 'tr. 3–5' };
    const { id } = await office.own.call(uses.attachDocument, given);
    expect((await office.own.refusal(uses.attachDocument, given))?.code).toBe('conflict');
    await office.own.call(uses.attachDocument, { ...place, slotId: null, documentId });
    const texts = { pages: 'Mục II', note: null, explanation: null };
    await office.own.call(uses.editUse, { useId: id, version: 1, ...texts });
    const node = await read(place);
    expect(node.state).toBe('complete');
    expect(node.uses.map(({ slotId: at, pages }) => [at, pages])).toEqual([
      [slotId, 'Mục II'],
      [null, null],
    ]);
    const { places } = await office.own.call(contract.readDocument, { documentId });
    expect(places.map(({ slot }) => slot)).toEqual(['Báo cáo năm', null]);
    const { nodes } = await office.own.call(uses.readSheetEvidence, { sheetId: place.sheetId });
    expect(nodes).toEqual([
      { nodeId: place.nodeId, state: 'complete', documents: 1, empty: [], warned: 1 },
    ]);
  });

  test('holds the sheet back where its stage asks for evidence, until it is given or explained', async () => {
    const { slotId, ...place } = await prepare();
    const { db } = office.database;
    await db
      .updateTable('round_stage')
      .set({
        rules: JSON.stringify({ allScored: false, evidence: true, threadsResolved: false }),
      })
      .where('round_id', '=', (within) =>
        within.selectFrom('sheet').select('round_id').where('id', '=', place.sheetId),
      )
      .execute();
    const move = { sheetId: place.sheetId, version: 1 };
    const refusal = await office.own.refusal(handOn, move);
    expect(refusal).toMatchObject({
      code: 'sheet-incomplete',
      extras: { faults: [{ path: '1' }] },
    });
    const sheet = await office.own.call(readSheet, { sheetId: place.sheetId });
    expect(sheet.gaps).toEqual([{ node: '1', kind: 'evidence' }]);
    await office.own.call(uses.explainMissing, { ...place, slotId, explanation: 'Đang trình ký' });
    expect((await office.own.call(handOn, move)).place.stage).toBe(2);
  });

  test('warns of a day outside the year, and of one after its own deadline', async () => {
    const { slotId, ...place } = await prepare();
    const { id: documentId } = await addOne();
    await office.own.call(uses.attachDocument, { ...place, slotId, documentId });
    for (const [version, issuedOn, codes] of [
      [1, '2020-06-30', []],
      [2, '2020-07-01', ['afterDeadline']],
      [3, '2019-12-31', ['outsideYear']],
      [4, '2021-01-01', ['outsideYear', 'afterDeadline']],
    ] as const) {
      const given = { ...identity, issuedOn: issuedOn as Day };
      await office.own.call(contract.editDocument, { documentId, version, ...given });
      const { dueOn, uses: standing } = await read(place);
      expect([dueOn, standing[0]?.warnings]).toEqual(['2020-06-30', [...codes, 'unscanned']]);
      const { nodes } = await office.own.call(uses.readSheetEvidence, { sheetId: place.sheetId });
      expect(nodes.map(({ warned }) => warned)).toEqual([1]);
    }
  });

  test('takes nothing of another agency, of another node, or once the stage is not its own', async () => {
    const { slotId, ...place } = await prepare();
    const { db } = office.database;
    const foreign = await add(db, 'evidence_document', {
      agency_id: office.agencies.other,
      added_by: 1,
    });
    const given = { ...place, slotId, documentId: foreign };
    expect((await office.own.refusal(uses.attachDocument, given))?.code).toBe('not-found');
    const { slotId: strange } = await prepare();
    const { id: documentId } = await addOne();
    const wrong = { ...place, slotId: strange, documentId };
    expect((await office.own.refusal(uses.attachDocument, wrong))?.code).toBe('not-found');
    await db.updateTable('sheet').set({ stage: 3 }).where('id', '=', place.sheetId).execute();
    const late = await office.own.refusal(uses.attachDocument, { ...place, slotId, documentId });
    expect(late?.code).toBe('illegal-move');
    expect((await read(place)).closed).toMatch(/không do đơn vị thực hiện/);
  });

  test('shares its documents with whoever appraises the sheet', async () => {
    const { slotId, ...place } = await prepare();
    const { id: documentId } = await addOne();
    await office.own.call(uses.attachDocument, { ...place, slotId, documentId });
    const refused = await office.other.refusal(contract.readDocument, { documentId });
    expect(refused?.code).toBe('not-allowed');
    const { db } = office.database;
    const { round_id } = await db
      .selectFrom('sheet')
      .select('round_id')
      .where('id', '=', place.sheetId)
      .executeTakeFirstOrThrow();
    await add(db, 'appraiser', { round_id, agency_id: office.agencies.other });
    const document = await office.other.call(contract.readDocument, { documentId });
    expect(document.isOwn).toBe(false);
    expect((await office.other.call(uses.readNodeEvidence, place)).uses).toHaveLength(1);
    const edit = { documentId, version: 1, ...identity };
    expect((await office.other.refusal(contract.editDocument, edit))?.code).toBe('not-allowed');
    const attach = { ...place, slotId: null, documentId };
    expect((await office.other.refusal(uses.attachDocument, attach))?.code).toBe('not-allowed');
  });
});
