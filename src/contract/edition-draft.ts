/** Edits of a draft edition; one that is published refuses every one of them. */
import { z } from 'zod';
import { editionFinding } from './edition.ts';
import { idField, versionField } from './field.ts';
import { route } from './route.ts';
import { editionDocument, editionNode } from './scoring.ts';

/** Whatever was edited: the edition's new version, and what now keeps it from being published. */
const revised = z.object({
  version: z.int(),
  /** Of the node that was added or changed, where it is one. */
  node: z.object({ id: z.int(), version: z.int() }).nullable(),
  findings: z.array(editionFinding),
});

const refusals = ['not-found', 'stale', 'conflict', 'edition-frozen'] as const;
const nodeCode = editionNode.shape.code;

export const editHead = route({
  name: 'edition.edit',
  method: 'PATCH',
  path: '/api/editions/:editionId',
  permission: 'rubric.edit',
  summary: 'Sửa tên, căn cứ và cách làm tròn của một bản dự thảo',
  input: editionDocument
    .pick({ title: true, source: true, decimals: true, isRescaled: true, isIllustrative: true })
    .extend({ editionId: idField, version: versionField }),
  output: revised,
  errors: refusals,
});

export const replaceNodes = route({
  name: 'edition.replace',
  method: 'PUT',
  path: '/api/editions/:editionId/nodes',
  permission: 'rubric.edit',
  summary: 'Thay toàn bộ các mục của một bản dự thảo; mục cùng mã được giữ lại',
  input: editionDocument
    .pick({ nodes: true })
    .extend({ editionId: idField, version: versionField }),
  output: revised,
  errors: refusals,
});

export const addEditionNode = route({
  name: 'edition.addNode',
  method: 'POST',
  path: '/api/editions/:editionId/nodes',
  permission: 'rubric.edit',
  summary: 'Thêm một mục vào bản dự thảo',
  input: z.object({
    editionId: idField,
    node: editionNode,
    /** The sibling it comes to stand before; null: after the last. */
    before: nodeCode.nullable().default(null),
  }),
  output: revised,
  errors: refusals,
});

export const editEditionNode = route({
  name: 'edition.editNode',
  method: 'PATCH',
  path: '/api/edition-nodes/:rubricNodeId',
  permission: 'rubric.edit',
  summary: 'Sửa một mục của bản dự thảo: mã, tên, điểm, quy tắc, tài liệu kiểm chứng',
  input: editionNode
    .omit({ parent: true })
    .extend({ rubricNodeId: idField, version: versionField }),
  output: revised,
  errors: refusals,
});

export const moveEditionNode = route({
  name: 'edition.moveNode',
  method: 'POST',
  path: '/api/edition-nodes/:rubricNodeId/move',
  permission: 'rubric.edit',
  summary: 'Chuyển một mục cùng các mục con của nó đến chỗ khác trong bản dự thảo',
  input: z.object({
    rubricNodeId: idField,
    version: versionField,
    parent: nodeCode.nullable(),
    before: nodeCode.nullable().default(null),
  }),
  output: revised,
  errors: refusals,
});

export const withdrawEditionNode = route({
  name: 'edition.withdrawNode',
  method: 'POST',
  path: '/api/edition-nodes/:rubricNodeId/withdrawal',
  permission: 'rubric.edit',
  summary: 'Bỏ một mục không có mục con khỏi bản dự thảo',
  input: z.object({ rubricNodeId: idField, version: versionField }),
  output: revised,
  errors: refusals,
});
