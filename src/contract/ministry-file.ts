/** A table of the Ministry's points in, and the ledger out, as files. */
import { z } from 'zod';
import { dayField, idField } from './field.ts';
import { figure, sourceField } from './ministry.ts';
import { route, type OutputOf } from './route.ts';

const rowFault = z.object({
  row: z.int(),
  /** "C7". */
  cell: z.string().nullable(),
  message: z.string(),
});

const fileName = z.string().trim().min(1).max(255);

export const previewFigures = route({
  name: 'ministry.preview',
  method: 'POST',
  path: '/api/editions/:editionId/ministry-imports/preview',
  permission: 'ministry.edit',
  summary: 'Chạy thử một bảng điểm (Excel, CSV hoặc dán): khác biệt và lỗi từng ô, không ghi gì',
  input: z.object({ editionId: idField, fileName }),
  output: z.object({
    sha256: z.string(),
    /** What stands as it was compared with; a later change makes the confirmation stale. */
    seen: z.int(),
    changes: z.array(
      z.object({
        row: z.int(),
        code: z.string().nullable(),
        name: z.string(),
        before: figure.nullable(),
        after: figure,
      }),
    ),
    unchanged: z.int(),
    faults: z.array(rowFault),
  }),
  errors: ['not-found', 'file-refused', 'too-large'],
  body: 'file',
  leavesNoTrail: true,
});
export type FiguresPreview = OutputOf<typeof previewFigures>;

export const importFigures = route({
  name: 'ministry.import',
  method: 'POST',
  path: '/api/editions/:editionId/ministry-imports',
  permission: 'ministry.edit',
  summary: 'Ghi một bảng điểm đã chạy thử: tất cả hoặc không dòng nào',
  input: z.object({
    editionId: idField,
    fileName,
    source: sourceField,
    sourceOn: dayField,
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    seen: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
  }),
  output: z.object({ written: z.int() }),
  errors: ['not-found', 'file-refused', 'too-large', 'rows-have-errors', 'stale', 'conflict'],
  body: 'file',
});

export const exportLedger = route({
  name: 'ministry.export',
  method: 'GET',
  path: '/api/editions/:editionId/ministry-ledger/file',
  permission: 'rubric.read',
  summary: 'Xuất sổ điểm mất ra Excel hoặc CSV; sửa rồi nhập lại được',
  input: z.object({ editionId: idField, format: z.enum(['csv', 'xlsx']).default('xlsx') }),
  output: z.unknown(),
  answer: 'file',
  errors: ['not-found'],
});
