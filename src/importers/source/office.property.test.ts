import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellsOf, mergedTables, writeExcel, writeWord } from '#test/office/merged-table.ts';
import { writeZip } from '#test/office/zip.ts';
import { limits } from './limits.ts';
import { readSource } from './read-source.ts';
import { RefusedFile, type Source, type SourceCell } from './source.ts';
import { listEntries, unpackEntry } from './unzip.ts';

const tableOf = (source: Source): SourceCell[][] =>
  source.blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.cells) : [],
  );

test('any table with any merges reads back the same from Word and from Excel', async () => {
  await fc.assert(
    fc.asyncProperty(mergedTables, async (table) => {
      const word = await readSource(await writeWord(table));
      const excel = await readSource(await writeExcel(table));
      expect(tableOf(word)).toEqual(cellsOf(table));
      expect(tableOf(excel)).toEqual(cellsOf(table));
      expect(word.lines).toEqual(excel.lines.slice(1));
    }),
    { numRuns: 60, seed: 123 },
  );
});

function unpack(file: Uint8Array): { name: string; content: Uint8Array }[] {
  return [...listEntries(file).values()].map((entry) => ({
    name: entry.name,
    content: unpackEntry(file, entry, limits.unpackedBytes),
  }));
}

/** Bytes changed at some places, or the end cut off. */
interface Harm {
  cut: number | null;
  flips: { at: number; to: number }[];
}

const harms: fc.Arbitrary<Harm> = fc.record({
  cut: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 3 }),
  flips: fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 0.999, noNaN: true }),
      to: fc.integer({ min: 0, max: 255 }),
    }),
    { maxLength: 12 },
  ),
});

function harm(bytes: Uint8Array, { cut, flips }: Harm): Uint8Array {
  const harmed = Uint8Array.from(bytes);
  for (const { at, to } of flips) harmed[Math.floor(at * harmed.length)] = to;
  return cut === null ? harmed : harmed.subarray(0, Math.floor(cut * harmed.length));
}

async function isReadOrRefused(bytes: Uint8Array): Promise<boolean> {
  try {
    await readSource(bytes);
    return true;
  } catch (error) {
    return error instanceof RefusedFile;
  }
}

const table = {
  texts: [
    ['STT', 'Tên', 'Chủ trì'],
    ['1', 'Một', 'Sở Nội vụ'],
    ['2', 'Hai', ''],
  ],
  regions: [{ row: 1, column: 2, height: 2, width: 1 }],
};

test('a harmed file is read or refused, and nothing else happens', async () => {
  const files = [await writeWord(table), await writeExcel(table)];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...files), harms, async (file, change) => {
      expect(await isReadOrRefused(harm(file, change))).toBe(true);
    }),
    { numRuns: 2000, seed: 123 },
  );
});

test('harmed XML in a sound zip is read or refused, and nothing else happens', async () => {
  const parts = await Promise.all(
    [writeWord(table), writeExcel(table)].map(async (file) => unpack(await file)),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...parts), fc.nat(), harms, async (whole, which, change) => {
      const target = which % whole.length;
      const harmed = whole.map((part, at) =>
        at === target ? { ...part, content: harm(part.content, change) } : part,
      );
      expect(await isReadOrRefused(writeZip(harmed))).toBe(true);
    }),
    { numRuns: 2000, seed: 123 },
  );
});

test('any bytes at all are read or refused', async () => {
  const beginnings = fc.constantFrom(
    '',
    'PK\x03\x04',
    '\xff\xfe',
    '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
  );
  await fc.assert(
    fc.asyncProperty(beginnings, fc.uint8Array({ maxLength: 200 }), async (mark, rest) => {
      const bytes = Buffer.concat([Buffer.from(mark, 'latin1'), rest]);
      expect(await isReadOrRefused(bytes)).toBe(true);
    }),
    { numRuns: 1000, seed: 123 },
  );
});
