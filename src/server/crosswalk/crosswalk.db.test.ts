/** Crosswalks through the API: proposed, settled, confirmed; figures go along confirmed rows alone. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  carryFigures,
  carryTargets,
  proposeCrosswalk,
  readCrosswalk,
  saveCrosswalk,
  type CrosswalkRow,
} from '#contract/crosswalk.ts';
import { copyEdition, listEditions, readEdition } from '#contract/edition.ts';
import { editEditionNode } from '#contract/edition-draft.ts';
import { points } from '#domain/points/points.ts';
import { found, openSampleApp, type SampleApp } from '#test/builders/sample-app.ts';
import { loadHistory } from './actions.ts';

let sample: SampleApp;
beforeAll(async () => {
  sample = await openSampleApp();
});
afterAll(() => sample.close());

const shippedOf = async (year: number, level: string) => {
  const { editions } = await (await sample.as('standing')).call(listEditions, {});
  return found(editions.find((head) => head.indexYear === year && head.level === level)).id;
};

/** The edition of a year copied to the next, 1.4 of it renamed. */
async function nextYear(from: number, indexYear: number) {
  const call = await sample.as('standing');
  const { id: editionId } = await call.call(copyEdition, { editionId: from, indexYear });
  const { rows, document } = await call.call(readEdition, { editionId });
  const { id: rubricNodeId, version } = found(rows.find(({ code }) => code === '1.4'));
  const { parent: _, ...said } = found(document.nodes.find(({ code }) => code === '1.4'));
  await call.call(editEditionNode, { ...said, rubricNodeId, version, name: 'Truyền thông CCHC' });
  return { call, pair: { editionId, from } };
}

const confirmed = (rows: readonly CrosswalkRow[]): CrosswalkRow[] =>
  rows.map((row) => ({ ...row, confidence: 'confirmed' }));

test('what kept its name is proposed as the same, what did not as new and dropped; nothing carries yet', async () => {
  const { call, pair } = await nextYear(await shippedOf(2019, 'province'), 2040);
  const empty = await call.call(readCrosswalk, pair);
  expect(empty).toMatchObject({ version: 0, rows: [] });
  expect(empty.findings.length).toBe(empty.leaves.from.length + empty.leaves.to.length);
  const { rows, findings, version } = await call.call(proposeCrosswalk, pair);
  expect(findings).toEqual([]);
  const odd = rows.filter(({ kind }) => kind !== 'same');
  expect(odd).toMatchObject([
    { kind: 'new', from: null, to: '1.4' },
    { kind: 'dropped', from: '1.4', to: null },
  ]);
  const carried = await call.call(carryTargets, { ...pair, planId: sample.planId });
  expect(carried.rows.every(({ target }) => target === null)).toBe(true);
  await call.call(proposeCrosswalk, pair);
  expect((await call.call(readCrosswalk, pair)).version).toBe(version);
});

test('confirmed, the targets of Plan 123 come over exactly, and last year’s scores', async () => {
  const { call, pair } = await nextYear(await shippedOf(2019, 'province'), 2041);
  const { rows, version } = await call.call(proposeCrosswalk, pair);
  const settled = rows
    .filter(({ from, to }) => from !== '1.4' && to !== '1.4')
    .concat({ kind: 'same', from: '1.4', to: '1.4', note: 'Đổi tên', confidence: 'confirmed' });
  const saved = await call.call(saveCrosswalk, { ...pair, version, rows: confirmed(settled) });
  expect(saved.findings).toEqual([]);
  const carried = await call.call(carryTargets, { ...pair, planId: sample.planId });
  const plan = await sample.database.db
    .selectFrom('node')
    .select(['code', 'target', 'previous_score'])
    .where('plan_id', '=', sample.planId)
    .execute();
  const printed = new Map(plan.map((node) => [node.code, node]));
  for (const { code, target, previousScore, isComparable } of carried.rows) {
    expect([code, target, previousScore]).toEqual([
      code,
      asPoints(printed.get(code)?.target),
      asPoints(printed.get(code)?.previous_score),
    ]);
    expect(isComparable).toBe(target !== null);
  }
  expect(carried.rows.filter(({ target }) => target !== null).length).toBeGreaterThan(30);
  await expect(call.call(saveCrosswalk, { ...pair, version, rows: [] })).rejects.toMatchObject({
    code: 'stale',
  });
});

const asPoints = (text: string | null | undefined) =>
  text === null || text === undefined ? null : points(text);

test('figures follow two confirmed crosswalks in a row, with the year they come from', async () => {
  const first = await shippedOf(2020, 'department');
  const { call, pair } = await nextYear(first, 2042);
  const second = await nextYear(pair.editionId, 2043);
  for (const each of [pair, second.pair]) {
    const { rows, version } = await call.call(proposeCrosswalk, each);
    await call.call(saveCrosswalk, { ...each, version, rows: confirmed(rows) });
  }
  const figures = { '1.1.1': points('0.5'), '1.4': points('1') };
  const { rows } = await call.call(carryFigures, { ...pair, figures });
  expect(rows.find(({ code }) => code === '1.1.1')).toMatchObject({
    value: '0.5',
    isComparable: true,
  });
  const history = await loadHistory(sample.database.db, second.pair.editionId, async (edition) =>
    edition === first ? new Map(Object.entries(figures)) : new Map(),
  );
  expect(history.map(({ indexYear }) => indexYear)).toEqual([2042, 2020, 2019]);
  const old = new Map(history[1]?.rows.map((row) => [row.code, row]));
  expect(old.get('1.1.1')).toMatchObject({ value: '0.5', isComparable: true });
  expect(old.get('1.4')).toMatchObject({ value: null, isComparable: false });
});

test('a row given up may be written again; a code that is no leaf, or a pair twice, is refused', async () => {
  const { call, pair } = await nextYear(await shippedOf(2020, 'commune'), 2044);
  let { rows, version } = await call.call(proposeCrosswalk, pair);
  for (const next of [[], rows])
    ({ version } = await call.call(saveCrosswalk, { ...pair, version, rows: next }));
  expect((await call.call(readCrosswalk, pair)).rows).toEqual(rows);
  const [row] = [found(rows[0])];
  for (const wrong of [{ ...row, from: '1' }, { ...row, to: '77' }, row])
    await expect(
      call.call(saveCrosswalk, { ...pair, version, rows: [...rows, wrong] }),
    ).rejects.toMatchObject({ code: 'conflict' });
});
