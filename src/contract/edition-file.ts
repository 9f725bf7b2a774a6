/** An edition as an Excel workbook, out and in. */
import { z } from 'zod';
import { editionFinding, nodeChange } from './edition.ts';
import { idField } from './field.ts';
import { route } from './route.ts';

export const exportEdition = route({
  name: 'edition.export',
  method: 'GET',
  path: '/api/editions/:editionId/workbook',
  permission: 'rubric.read',
  summary: 'Một phiên bản bộ tiêu chí thành tệp Excel: mục, tài liệu kiểm chứng, quy tắc',
  input: z.object({ editionId: idField }),
  output: z.unknown(),
  answer: 'file',
  errors: ['not-found'],
});

export const cellFault = z.object({
  sheet: z.string(),
  row: z.int(),
  /** "D7"; "7" where it is of the whole row. */
  cell: z.string(),
  message: z.string(),
});

export const previewEdition = route({
  name: 'edition.preview',
  method: 'POST',
  path: '/api/editions/:editionId/workbook-preview',
  permission: 'rubric.edit',
  summary: 'Chạy thử việc nhập tệp Excel vào bản dự thảo: khác biệt và lỗi từng ô, không ghi gì',
  input: z.object({ editionId: idField }),
  output: z.object({
    sha256: z.string(),
    /** Of the draft the difference is shown against. */
    version: z.int(),
    faults: z.array(cellFault),
    /** Empty while a cell has a fault. */
    changes: z.array(nodeChange),
    /** What would keep the draft from being published. */
    findings: z.array(editionFinding),
  }),
  errors: ['not-found', 'file-refused', 'too-large', 'edition-frozen'],
  body: 'file',
  leavesNoTrail: true,
});

export const importEdition = route({
  name: 'edition.import',
  method: 'POST',
  path: '/api/editions/:editionId/workbook',
  permission: 'rubric.edit',
  summary: 'Ghi tệp Excel đã chạy thử vào bản dự thảo, tất cả hoặc không gì cả',
  input: z.object({
    editionId: idField,
    /** The file seen in the dry run. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    version: z.coerce.number().int().positive(),
  }),
  output: z.object({ version: z.int(), changes: z.int(), findings: z.array(editionFinding) }),
  errors: ['not-found', 'file-refused', 'too-large', 'edition-frozen', 'stale', 'conflict'],
  body: 'file',
});
