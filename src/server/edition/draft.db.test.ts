/** A draft edited through the API: every edit under a version, recorded, refused once published. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listEvents } from '#contract/audit.ts';
import {
  addEditionNode,
  editEditionNode,
  editHead,
  moveEditionNode,
  replaceNodes,
  withdrawEditionNode,
} from '#contract/edition-draft.ts';
import { copyEdition, listEditions, publishEdition, readEdition } from '#contract/edition.ts';
import { found, openSampleApp, type SampleApp } from '#test/builders/sample-app.ts';

let sample: SampleApp;
beforeAll(async () => {
  sample = await openSampleApp();
});
afterAll(() => sample.close());

let year = 2030;
/** A fresh draft of a year of its own, copied from the made-up rubric of departments. */
async function draft() {
  const call = await sample.as('standing');
  const { editions } = await call.call(listEditions, {});
  const from = found(
    editions.find(({ level, indexYear }) => level === 'department' && indexYear === 2020),
  );
  const { id } = await call.call(copyEdition, { editionId: from.id, indexYear: year++ });
  const read = () => call.call(readEdition, { editionId: id });
  const node = async (code: string) => {
    const { document, rows } = await read();
    const said = found(document.nodes.find((each) => each.code === code));
    const { id: rubricNodeId, version } = found(rows.find((each) => each.code === code));
    return { rubricNodeId, version, said };
  };
  return { call, id, publishedId: from.id, read, node };
}

async function lastEvent() {
  const auditor = await sample.as('auditor');
  return found(
    (await auditor.call(listEvents, { limit: 1, action: 'edition.editNode' })).events[0],
  );
}

test('a rule is changed under the version seen; the trail keeps before and after', async () => {
  const { call, node, read } = await draft();
  const { said, ...at } = await node('1.4');
  const { parent: _, ...rest } = said;
  const rule = {
    kind: 'manual',
    parameters: { hint: 'Nêu căn cứ' },
    source: 'Công văn',
    confidence: 'confirmed' as const,
  };
  const { node: saved } = await call.call(editEditionNode, { ...rest, ...at, rule });
  expect(saved).toEqual({ id: at.rubricNodeId, version: at.version + 1 });
  expect((await read()).document.nodes.find(({ code }) => code === '1.4')?.rule).toEqual(rule);
  expect(await lastEvent()).toMatchObject({
    action: 'edition.editNode',
    before: { rule: { kind: 'sumOfParts' } },
    after: { rule },
  });
  await expect(call.call(editEditionNode, { ...rest, ...at, rule })).rejects.toMatchObject({
    code: 'stale',
    extras: { current: { rule, version: 2 } },
  });
});

test('a node is added, renamed, moved with what is below it, and withdrawn', async () => {
  const { call, id, node, read } = await draft();
  const added = { code: '1.9', parent: '1', name: 'Mục mới', maxPoints: '1' };
  await call.call(addEditionNode, { editionId: id, node: added, before: '1.2' });
  const codes = async () => (await read()).document.nodes.map(({ code }) => code);
  expect((await codes()).slice(0, 5)).toEqual(['1', '1.1', '1.1.1', '1.1.2', '1.9']);
  const branch = await node('1.1');
  await call.call(moveEditionNode, { ...only(branch), parent: '1', before: null });
  expect((await codes()).slice(0, 3)).toEqual(['1', '1.9', '1.2']);
  const moved = await node('1.1.2');
  expect(moved.said.parent).toBe('1.1');
  const { parent: _, ...said } = branch.said;
  await call.call(editEditionNode, { ...said, ...only(await node('1.1')), code: '1.99' });
  expect((await node('1.1.2')).said.parent).toBe('1.99');
  await expect(call.call(withdrawEditionNode, only(await node('1.99')))).rejects.toMatchObject({
    code: 'conflict',
  });
  const { findings } = await call.call(withdrawEditionNode, only(await node('1.9')));
  expect(await codes()).not.toContain('1.9');
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const gone = await sample.database.db
    .selectFrom('rubric_node')
    .select('withdrawn_at')
    .where('code', '=', '1.9')
    .execute();
  expect(gone.map(({ withdrawn_at: at }) => at)).toEqual([expect.any(Date)]);
});

test('all nodes are replaced at once: those of the same code keep their rows and their papers', async () => {
  const { call, id, read } = await draft();
  const { document, head, rows } = await read();
  const nodes = document.nodes.map((each) =>
    each.code === '1.1.1'
      ? { ...each, slots: [...each.slots, { name: 'Giấy mời họp', isRequired: false }] }
      : each,
  );
  const { version } = await call.call(replaceNodes, {
    editionId: id,
    version: head.version,
    nodes,
  });
  const after = await read();
  expect(after.document.nodes).toEqual(nodes);
  const changed = after.rows.filter((row, at) => row.version !== rows[at]?.version);
  expect(changed.map(({ code }) => code)).toEqual(['1.1.1']);
  expect(after.rows.map((row) => row.id)).toEqual(rows.map((row) => row.id));
  await expect(
    call.call(replaceNodes, { editionId: id, version: version - 1, nodes }),
  ).rejects.toMatchObject({ code: 'stale' });
  await expect(
    call.call(replaceNodes, { editionId: id, version, nodes: [...nodes, ...nodes] }),
  ).rejects.toMatchObject({ code: 'conflict' });
  expect((await read()).document.nodes).toEqual(nodes);
});

test('the head is edited; two people at once do not overwrite each other', async () => {
  const { call, id, read } = await draft();
  const { document } = await read();
  const { title, source, decimals, isRescaled, isIllustrative } = document;
  const head = { title, source, decimals, isRescaled, isIllustrative };
  const edits = [1, 2].map((place) =>
    call.call(editHead, { ...head, title: `Tên thứ ${place}`, editionId: id, version: 1 }),
  );
  const outcomes = await Promise.allSettled(edits);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('once published, every edit is refused with words and nothing changes', async () => {
  const { call, publishedId: id } = await draft();
  const { head, document, rows } = await call.call(readEdition, { editionId: id });
  const [{ parent: _, ...said }, row] = [found(document.nodes[2]), found(rows[2])];
  const at = { rubricNodeId: row.id, version: row.version };
  const { title, source, decimals, isRescaled, isIllustrative } = document;
  const words = { title, source, decimals, isRescaled, isIllustrative };
  const edition = { editionId: id, version: head.version };
  for (const edit of [
    () => call.call(editHead, { ...words, ...edition }),
    () => call.call(replaceNodes, { ...edition, nodes: [] }),
    () =>
      call.call(addEditionNode, {
        editionId: id,
        node: { code: '99', parent: null, name: 'x', maxPoints: '1' },
      }),
    () => call.call(editEditionNode, { ...said, ...at }),
    () => call.call(moveEditionNode, { ...at, parent: null }),
    () => call.call(withdrawEditionNode, at),
    () => call.call(publishEdition, { ...edition }),
  ])
    await expect(edit()).rejects.toMatchObject({
      code: expect.stringMatching(/edition-frozen|illegal-move/),
    });
  expect((await call.call(readEdition, { editionId: id })).document).toEqual(document);
});

const only = ({ rubricNodeId, version }: { rubricNodeId: number; version: number }) => ({
  rubricNodeId,
  version,
});
