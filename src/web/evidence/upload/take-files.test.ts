import { expect, test } from 'vitest';
import { largestFile } from '#contract/upload.ts';
import { vi } from '../../words/vi.ts';
import { pastedFiles, sortFiles } from './take-files.ts';

const sized = (name: string, size: number) => ({ name, size }) as File;

test('an empty file and one that is too large are told at once, the others taken', () => {
  const given = [
    sized('rỗng.pdf', 0),
    sized('vừa.pdf', largestFile),
    sized('to.pdf', largestFile + 1),
  ];
  expect(sortFiles(given, vi)).toEqual({
    fit: [given[1]],
    faults: [vi.evidence.emptyFile('rỗng.pdf'), vi.evidence.tooLarge('to.pdf')],
  });
});

test('a pasted picture is named by its day and time, a copied file keeps its name', () => {
  const files = [new File(['x'], 'image.png'), new File(['x'], 'Công văn.pdf')];
  const data = { files } as unknown as DataTransfer;
  const names = pastedFiles(data, new Date(2020, 6, 5, 9, 8, 7), vi).map(({ name }) => name);
  expect(names).toEqual(['Ảnh dán 5-7-2020 09-08-07.png', 'Công văn.pdf']);
});
