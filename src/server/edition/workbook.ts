/** A draft filled from an Excel workbook: everything seen first, then all of it or nothing. */
import { createHash } from 'node:crypto';
import { Problem } from '#contract/problem.ts';
import { checkEdition } from '#domain/rubric/check-edition.ts';
import { diffEditions } from '#domain/rubric/diff.ts';
import { readRubric, type ReadRubric } from '#importers/rubric/read-rubric.ts';
import { RefusedFile } from '#importers/source/source.ts';
import type { Queries } from '../db/queries.ts';
import { loadEdition } from './load-edition.ts';
import { replaceDraftNodes } from './replace-nodes.ts';
import type { Saving } from './save-edition.ts';

/** A rubric of two thousand nodes stays below; it is read on the server's own thread. */
const mostBytes = 2 * 1024 * 1024;

function read(bytes: Uint8Array): ReadRubric & { sha256: string } {
  if (bytes.length > mostBytes)
    throw new Problem('file-refused', { detail: 'Tệp lớn hơn 2 MB, không giống một bộ tiêu chí.' });
  try {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { ...readRubric(bytes), sha256 };
  } catch (error) {
    if (error instanceof RefusedFile) throw new Problem('file-refused', { detail: error.message });
    throw error;
  }
}

/** @throws Problem not-found, edition-frozen, file-refused */
export async function previewWorkbook(db: Queries, editionId: number, bytes: Uint8Array) {
  const { row, edition } = await loadEdition(db, editionId);
  if (row.state !== 'draft') throw new Problem('edition-frozen');
  const { sha256, nodes, faults } = read(bytes);
  const isWhole = faults.length === 0;
  return {
    sha256,
    version: row.version,
    faults: faults.slice(0, 500),
    changes: isWhole ? diffEditions(edition, { ...edition, nodes }) : [],
    findings: isWhole ? checkEdition({ ...edition, nodes }) : [],
  };
}

/** @throws Problem not-found, edition-frozen, file-refused, stale, conflict */
export async function importWorkbook(
  context: Saving,
  given: { editionId: number; sha256: string; version: number },
  bytes: Uint8Array,
) {
  const { sha256, nodes, faults } = read(bytes);
  if (sha256 !== given.sha256)
    throw new Problem('conflict', { detail: 'Tệp gửi lên khác với tệp đã chạy thử.' });
  if (faults.length > 0)
    throw new Problem('file-refused', {
      detail: 'Tệp còn ô chưa đúng nên chưa ghi gì.',
      faults: faults
        .slice(0, 100)
        .map(({ sheet, cell, message }) => ({ path: `${sheet}!${cell}`, message })),
    });
  const { edition } = await loadEdition(context.db, given.editionId);
  const { editionId, version } = given;
  const saved = await replaceDraftNodes(context, { editionId, version, nodes }, 'edition.import');
  const changes = diffEditions(edition, { ...edition, nodes }).length;
  return { version: saved.version, changes, findings: saved.findings };
}
