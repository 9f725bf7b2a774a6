import * as contract from '#contract/audit.ts';
import { Problem } from '#contract/problem.ts';
import { describeFault } from '#domain/audit/fault.ts';
import { writeCsv } from '#exporters/table/csv.ts';
import { writeXlsx } from '#exporters/table/xlsx.ts';
import { handle, type Handler } from '../http/handle.ts';
import type { SignedContext } from '../http/request-context.ts';
import { trailTable } from './export-trail.ts';
import { loadTrail, pageMark } from './list-events.ts';
import { loadWords } from './list-words.ts';
import { loadHead } from './load-seals.ts';
import { verifyTrail } from './verify-trail.ts';

/** Seals read where only the end is asked for: at one a second of work, the last quarter of an hour. */
const latestSeals = 1_000;
/** Events whose verification still fits into one request; beyond, the command line does it. */
const mostVerified = 1_000_000;

const formats = {
  csv: { write: writeCsv, type: 'text/csv; charset=utf-8' },
  xlsx: {
    write: writeXlsx,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
};

type ExportInput = contract.TrailFilter & { format: keyof typeof formats };

async function exportTrail({ db, input, day, record, header }: SignedContext<ExportInput>) {
  const { format, ...filter } = input;
  await record({
    action: 'audit.export',
    subject: { type: 'audit', id: format, label: 'Nhật ký' },
    after: filter,
  });
  header('content-type', formats[format].type);
  header('content-disposition', `attachment; filename="nhat-ky-${day}.${format}"`);
  return formats[format].write(trailTable(db, filter));
}

async function verify({ db, input }: SignedContext<{ scope: 'latest' | 'full'; expect?: string }>) {
  const isFull = input.scope === 'full';
  const head = await loadHead(db);
  if (isFull && (head?.toId ?? 0) > mostVerified) {
    throw new Problem('too-large', {
      detail: 'Nhật ký quá dài để kiểm tra hết trên trang; hãy chạy lệnh: chiso audit verify.',
    });
  }
  const options = isFull ? { expect: input.expect } : { lastSeals: latestSeals };
  const verification = await verifyTrail(db, options);
  const faults = verification.faults.map((fault) => ({ ...fault, message: describeFault(fault) }));
  return { ...verification, faults };
}

export const routes: readonly Handler[] = [
  handle(contract.listEvents, async ({ db, input }) => {
    const { after, limit, ...filter } = input;
    const events = await loadTrail(db, filter, { after, limit: limit + 1 });
    const page = events.slice(0, limit);
    const last = page.at(-1);
    const hasMore = events.length > limit && last !== undefined;
    return { events: page, next: hasMore ? pageMark(last) : null };
  }),
  handle(contract.listTrailWords, async ({ db }) => ({
    actions: await loadWords(db, 'action'),
    subjectTypes: await loadWords(db, 'subject_type'),
  })),
  handle(contract.exportEvents, exportTrail),
  handle(contract.verifyEvents, verify),
];
