/** A draft out to Excel and in again: dry run, difference first, all or nothing, under the version seen. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buffer } from 'node:stream/consumers';
import { exportEdition, importEdition, previewEdition } from '#contract/edition-file.ts';
import { copyEdition, listEditions, readEdition } from '#contract/edition.ts';
import { addressOf } from '#contract/call.ts';
import { points } from '#domain/points/points.ts';
import { writeRubric } from '#exporters/rubric/rubric-workbook.ts';
import { found, openSampleApp, type SampleApp } from '#test/builders/sample-app.ts';

let sample: SampleApp;
beforeAll(async () => {
  sample = await openSampleApp();
});
afterAll(() => sample.close());

async function draft(indexYear: number) {
  const call = await sample.as('standing');
  const { editions } = await call.call(listEditions, {});
  const from = found(editions.find((head) => head.level === 'district' && head.indexYear === 2020));
  const { id: editionId } = await call.call(copyEdition, { editionId: from.id, indexYear });
  return { call, editionId, published: from.id };
}

test('what is exported and sent back changes nothing; edited, it is shown first and then written', async () => {
  const { call, editionId } = await draft(2050);
  const answer = await sample.app.inject({
    url: addressOf(exportEdition, { editionId }),
    headers: { cookie: call.cookie() },
  });
  expect(answer.headers['content-disposition']).toContain('bo-tieu-chi-district-2050-1.xlsx');
  const same = await call.call(previewEdition, { editionId }, { file: answer.rawPayload });
  expect(same).toMatchObject({ faults: [], changes: [] });

  const { document } = await call.call(readEdition, { editionId });
  const nodes = document.nodes.map((node) =>
    node.code === '1.4' ? { ...node, name: '=1+1', maxPoints: points('2.5') } : node,
  );
  const file = await buffer(writeRubric({ nodes }));
  const seen = await call.call(previewEdition, { editionId }, { file });
  expect(seen.changes).toMatchObject([
    { kind: 'reWeighted', code: '1.4', before: '1.5', after: '2.5' },
    { kind: 'reworded', code: '1.4', after: '=1+1' },
  ]);
  expect((await call.call(readEdition, { editionId })).document).toEqual(document);
  const { sha256, version } = seen;
  const written = await call.call(importEdition, { editionId, sha256, version }, { file });
  expect(written.changes).toBe(2);
  expect((await call.call(readEdition, { editionId })).document.nodes).toEqual(nodes);
  await expect(
    call.call(importEdition, { editionId, sha256, version }, { file }),
  ).rejects.toMatchObject({ code: 'stale' });
});

test('a file with a fault writes nothing and names the cell; another file than the one seen neither', async () => {
  const { call, editionId, published } = await draft(2051);
  const { document, head } = await call.call(readEdition, { editionId });
  const nodes = document.nodes.map((node) =>
    node.code === '1.4' && node.rule !== null
      ? { ...node, rule: { ...node.rule, parameters: {} } }
      : node,
  );
  const file = await buffer(writeRubric({ nodes }));
  const { faults, sha256, version } = await call.call(previewEdition, { editionId }, { file });
  expect(faults[0]).toMatchObject({ sheet: 'Mục', cell: expect.stringMatching(/^J\d+$/) });
  await expect(
    call.call(importEdition, { editionId, sha256, version }, { file }),
  ).rejects.toMatchObject({ code: 'file-refused', extras: { faults: expect.any(Array) } });
  const other = '0'.repeat(64);
  await expect(
    call.call(importEdition, { editionId, sha256: other, version }, { file }),
  ).rejects.toMatchObject({ code: 'conflict' });
  expect((await call.call(readEdition, { editionId })).head.version).toBe(head.version);
  await expect(call.call(previewEdition, { editionId: published }, { file })).rejects.toMatchObject(
    { code: 'edition-frozen' },
  );
});
