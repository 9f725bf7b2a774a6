/** The reconciliation ledger: printed beside summed, and every finding settled by a person. */
import { z } from 'zod';
import { idField, instantField, pointsField, versionField } from './field.ts';
import { route, type OutputOf } from './route.ts';

export const findingState = z.enum(['open', 'accepted', 'corrected']);

export const finding = z.object({
  id: z.int(),
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  node: z.object({ id: z.int(), code: z.string(), name: z.string(), version: z.int() }).nullable(),
  line: z.int().nullable(),
  lineText: z.string().nullable(),
  message: z.string(),
  /** A likely scanning slip put right, for a person to take or leave. */
  suggestedName: z.string().nullable(),
  state: findingState,
  note: z.string().nullable(),
  decidedBy: z.string().nullable(),
  decidedAt: instantField.nullable(),
  version: z.int(),
});
export type Finding = z.output<typeof finding>;

const figure = z.enum(['maxPoints', 'previousScore', 'target']);

export const ledgerRow = z.object({
  /** Null for the total. */
  code: z.string().nullable(),
  name: z.string(),
  figure,
  printed: pointsField.nullable(),
  /** Null when a part has no figure. */
  summed: pointsField.nullable(),
  /** printed − summed; null where nothing is printed. */
  difference: pointsField.nullable(),
  line: z.int().nullable(),
});

export const readLedger = route({
  name: 'finding.ledger',
  method: 'GET',
  path: '/api/plans/:planId/ledger',
  permission: 'rubric.read',
  summary: 'Sổ đối soát: số in, số cộng, chênh lệch; các phát hiện và trạng thái',
  input: z.object({ planId: idField }),
  output: z.object({ rows: z.array(ledgerRow), findings: z.array(finding) }),
  errors: ['not-found'],
});

export type Ledger = OutputOf<typeof readLedger>;

export const settleFinding = route({
  name: 'finding.settle',
  method: 'PUT',
  path: '/api/findings/:findingId/state',
  permission: 'finding.settle',
  summary: 'Chấp nhận, đánh dấu đã sửa hoặc mở lại một phát hiện',
  input: z.object({
    findingId: idField,
    state: findingState,
    note: z.string().trim().max(2000).optional(),
    version: versionField,
  }),
  output: finding,
  errors: ['not-found', 'stale'],
});
