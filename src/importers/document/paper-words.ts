/** The words of a paper in whatever file it came; a scan has none. */
import type { FileKind } from '#domain/file/kind.ts';
import { wordsOf, type Words } from '../plan/words.ts';
import { readSource } from '../source/read-source.ts';
import { readOpenDocumentWords } from './open-document-words.ts';
import { readPdfWords } from './pdf-words.ts';

type Reader = (bytes: Uint8Array) => Promise<Words[]> | Words[];

const readSourceWords: Reader = async (bytes) => wordsOf((await readSource(bytes)).blocks);

const readers: Partial<Record<FileKind, Reader>> = {
  pdf: readPdfWords,
  docx: readSourceWords,
  xlsx: readSourceWords,
  text: readSourceWords,
  odt: readOpenDocumentWords,
  ods: readOpenDocumentWords,
};

/** Whether a file of this kind may have words that are read. */
export const hasWords = (kind: FileKind): boolean => kind in readers;

/** @throws whatever its reader meets in a damaged, protected or hostile file */
export const readPaperWords = async (kind: FileKind, bytes: Uint8Array): Promise<Words[]> =>
  readers[kind]?.(bytes) ?? [];
