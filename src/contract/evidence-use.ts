/** Where documents serve: the papers a node of a sheet asks for, filled, explained or empty. */
import { z } from 'zod';
import { evidenceStates } from '#domain/evidence/state.ts';
import { warningCodes } from '#domain/evidence/warnings.ts';
import { evidenceDocument } from './evidence.ts';
import { dayField, idField, instantField, versionField } from './field.ts';
import { route } from './route.ts';

export const evidenceUse = z.object({
  id: idField,
  /** Null: given in addition. */
  slotId: idField.nullable(),
  /** Null: an explanation stands in its place. */
  document: evidenceDocument.nullable(),
  /** Where in the document: "tr. 3–5, Mục II". */
  pages: z.string().nullable(),
  note: z.string().nullable(),
  explanation: z.string().nullable(),
  /** Warnings of the document measured against this node. */
  warnings: z.array(z.enum(warningCodes)),
  addedAt: instantField,
  addedBy: z.string(),
  version: versionField,
});
export type EvidenceUse = z.infer<typeof evidenceUse>;

const slot = z.object({ id: idField, name: z.string(), isRequired: z.boolean() });

const oneNode = { sheetId: idField, nodeId: idField };

export const nodeEvidence = z.object({
  sheetId: idField,
  nodeId: idField,
  code: z.string(),
  name: z.string(),
  indexYear: z.int(),
  /** The criterion's own deadline. */
  dueOn: dayField.nullable(),
  agency: z.object({ id: idField, name: z.string() }),
  state: z.enum(evidenceStates),
  slots: z.array(slot),
  /** Of slots and in addition. */
  uses: z.array(evidenceUse),
  /** Whether the reader may attach here now; why not, in one sentence. */
  closed: z.string().nullable(),
});
export type NodeEvidence = z.infer<typeof nodeEvidence>;

export const readNodeEvidence = route({
  name: 'evidence.node',
  method: 'GET',
  path: '/api/sheets/:sheetId/nodes/:nodeId/evidence',
  permission: 'evidence.read',
  summary: 'Tài liệu kiểm chứng của một tiêu chí trong phiếu chấm',
  input: z.object(oneNode),
  output: nodeEvidence,
  errors: ['not-found'],
});

export const readSheetEvidence = route({
  name: 'evidence.sheet',
  method: 'GET',
  path: '/api/sheets/:sheetId/evidence',
  permission: 'evidence.read',
  summary: 'Trạng thái tài liệu kiểm chứng của mọi tiêu chí trong phiếu chấm',
  input: z.object({ sheetId: idField }),
  output: z.object({
    nodes: z.array(
      z.object({
        nodeId: idField,
        state: z.enum(evidenceStates),
        documents: z.int(),
        /** Required papers neither given nor explained. */
        empty: z.array(z.string()),
        /** Documents with a warning. */
        warned: z.int(),
      }),
    ),
  }),
  errors: ['not-found'],
});

const place = z.string().trim().min(1).max(200).nullable();
const note = z.string().trim().min(1).max(2000).nullable();
const explanation = z.string().trim().min(3, 'cần giải trình rõ hơn').max(2000);
const changed = z.object({ id: idField, version: versionField });

export const attachDocument = route({
  name: 'evidence.attach',
  method: 'POST',
  path: '/api/sheets/:sheetId/nodes/:nodeId/evidence',
  permission: 'evidence.add',
  summary: 'Đính một tài liệu vào tiêu chí, cho một mục yêu cầu hoặc bổ sung',
  input: z.object({
    ...oneNode,
    /** Null: in addition. */
    slotId: idField.nullable(),
    documentId: idField,
    pages: place.default(null),
    note: note.default(null),
  }),
  output: changed,
  errors: ['not-found', 'illegal-move'],
});

export const explainMissing = route({
  name: 'evidence.explain',
  method: 'POST',
  path: '/api/sheets/:sheetId/nodes/:nodeId/explanations',
  permission: 'evidence.add',
  summary: 'Giải trình vì sao không có tài liệu được yêu cầu',
  input: z.object({ ...oneNode, slotId: idField, explanation }),
  output: changed,
  errors: ['not-found', 'illegal-move'],
});

export const editUse = route({
  name: 'evidence.editUse',
  method: 'PATCH',
  path: '/api/evidence-uses/:useId',
  permission: 'evidence.add',
  summary: 'Sửa trang, mục, ghi chú hoặc lời giải trình',
  input: z.object({
    useId: idField,
    version: versionField,
    pages: place,
    note,
    /** Of an explanation; null for a document. */
    explanation: explanation.nullable(),
  }),
  output: changed,
  errors: ['not-found', 'stale', 'illegal-move'],
});

export const withdrawUse = route({
  name: 'evidence.detach',
  method: 'POST',
  path: '/api/evidence-uses/:useId/withdrawal',
  permission: 'evidence.add',
  summary: 'Gỡ tài liệu hoặc lời giải trình khỏi tiêu chí; việc đã đính vẫn còn trong nhật ký',
  input: z.object({ useId: idField, version: versionField }),
  output: changed,
  errors: ['not-found', 'stale', 'illegal-move'],
});
