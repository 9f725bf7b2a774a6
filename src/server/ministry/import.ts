/** A table of figures: tried first, then written as a whole or not at all. */
import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { previewFigures } from '#contract/ministry-file.ts';
import { Problem } from '#contract/problem.ts';
import type { Day } from '#domain/calendar/day.ts';
import type { Figure } from '#domain/ministry/figure.ts';
import { differenceOf, type ImportDifference } from '#domain/ministry/import-figures.ts';
import { readFigures, type ReadFigures } from '#importers/ministry/read-figures.ts';
import { RefusedFile } from '#importers/source/source.ts';
import type { Queries } from '../db/queries.ts';
import type { Acting } from '../http/request-context.ts';
import { loadEditions } from './queries.ts';
import { lockEdition, type Edition } from './score.ts';
import { saveFigures } from './save-figures.ts';
import { importNodeOf, loadYear, type Year } from './year.ts';

type Preview = z.input<typeof previewFigures.output>;

/** A rubric's figures are some kilobytes; a workbook with pictures stays below. */
const mostBytes = 2 * 1024 * 1024;
/** Faults told at once; who mends these sees the next. */
const mostFaults = 200;

const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** @throws Problem file-refused with the reader's own words */
function read(bytes: Uint8Array): ReadFigures {
  if (bytes.length > mostBytes)
    throw new Problem('file-refused', {
      detail: 'Tệp lớn hơn 2 MB. Hãy chỉ giữ bảng điểm rồi chọn lại.',
    });
  try {
    return readFigures(bytes);
  } catch (error) {
    if (error instanceof RefusedFile) throw new Problem('file-refused', { detail: error.message });
    throw error;
  }
}

function compareWith(year: Year, bytes: Uint8Array): ImportDifference {
  const { rows, faults } = read(bytes);
  const current = new Map<string | null, Figure>();
  for (const [code, standing] of year.standings)
    if (standing.current !== null) current.set(code, bare(standing.current));
  const difference = differenceOf(year.nodes.map(importNodeOf), current, rows);
  const all = [...faults, ...difference.faults].sort((a, b) => a.row - b.row);
  if (all.length === 0 && rows.length === 0)
    all.push({ row: 1, cell: null, message: 'Bảng không có dòng điểm nào.' });
  return { ...difference, faults: all.slice(0, mostFaults) };
}

const bare = ({ state, points, selfPoints, reason }: Figure): Figure => ({
  state,
  points,
  selfPoints,
  reason,
});

/** The dry run. @throws Problem not-found, file-refused */
export async function previewFigureTable(
  db: Queries,
  editionId: number,
  bytes: Uint8Array,
): Promise<Preview> {
  const editions = await loadEditions(db);
  if (!editions.some(({ id }) => id === editionId)) throw new Problem('not-found');
  const year = await loadYear(db, editionId);
  const { changes, unchanged, faults } = compareWith(year, bytes);
  const names = new Map(year.nodes.map(({ code, name }) => [code, name]));
  return {
    sha256: digestOf(bytes),
    seen: year.lastFigureId,
    changes: changes.map((change) => ({
      ...change,
      name: change.code === null ? 'Tổng điểm' : (names.get(change.code) ?? ''),
    })),
    unchanged,
    faults,
  };
}

interface Confirmed {
  editionId: number;
  fileName: string;
  source: string;
  sourceOn: Day;
  sha256: string;
  seen: number;
}

/** @throws Problem not-found, conflict, file-refused, rows-have-errors, stale, bad-input */
export async function importFigureTable(
  { db, day, person, record }: Acting,
  given: Confirmed,
  bytes: Uint8Array,
) {
  const edition = await lockEdition(db, given.editionId);
  const { changes, year } = await confirmedChanges(db, edition, given, bytes, day);
  const { source, sourceOn } = given;
  const note = `Nhập từ tệp ${given.fileName}`;
  await saveFigures(db, edition, year.nodes, {
    figures: changes.map(({ code, after }) => ({ code, ...after, source, sourceOn })),
    note,
    personId: person.id,
  });
  await record({
    action: 'ministry.import',
    subject: { type: 'rubric', id: edition.id, label: `${edition.title}`.slice(0, 200) },
    before: changes.map(({ code, before }) => ({ code, ...before })),
    after: changes.map(({ code, after }) => ({ code, ...after })),
    reason: `${note}; nguồn: ${source}`,
  });
  return { written: changes.length };
}

async function confirmedChanges(
  db: Queries,
  edition: Edition,
  given: Confirmed,
  bytes: Uint8Array,
  today: Day,
) {
  if (digestOf(bytes) !== given.sha256)
    throw new Problem('conflict', { detail: 'Tệp gửi lên khác với tệp đã chạy thử.' });
  if (given.sourceOn > today)
    throw new Problem('bad-input', {
      faults: [{ path: 'sourceOn', message: 'ngày của nguồn ở tương lai' }],
    });
  const year = await loadYear(db, edition.id);
  const { changes, faults } = compareWith(year, bytes);
  if (faults.length > 0)
    throw new Problem('rows-have-errors', {
      faults: faults.map(({ row, cell, message }) => ({ path: cell ?? `dòng ${row}`, message })),
    });
  if (year.lastFigureId !== given.seen)
    throw new Problem('stale', {
      detail: 'Điểm đã thay đổi từ lúc chạy thử. Hãy chạy thử lại để xem khác biệt mới.',
    });
  if (changes.length === 0)
    throw new Problem('conflict', { detail: 'Bảng không có gì khác với số đang có.' });
  return { changes, year };
}
