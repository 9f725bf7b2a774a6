/** The words on the first pages of a PDF, each run with the line it stands in; a scan has none. */
import { getDocumentProxy } from 'unpdf';
import type { Words } from '../plan/words.ts';

/** Pages that a letterhead and a title stand on. */
const pagesRead = 2;
/** Runs of text of one page; a page of a paper has some hundred. */
const mostRuns = 5_000;

interface Run {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** @throws whatever the reader meets in a damaged or protected file */
export async function readPdfWords(bytes: Uint8Array): Promise<Words[]> {
  const document = await getDocumentProxy(bytes, {
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
    verbosity: 0,
  });
  const words: Words[] = [];
  for (let number = 1; number <= Math.min(document.numPages, pagesRead); number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    words.push(...toWords(items.slice(0, mostRuns).flatMap(runOf), words.at(-1)?.line ?? 0));
  }
  return words;
}

function runOf(item: object): Run[] {
  if (!('str' in item)) return [];
  const { str, transform, width, height } = item as {
    str: string;
    transform: number[];
    width: number;
    height: number;
  };
  const [, , , , x = 0, y = 0] = transform;
  return str.trim() === '' ? [] : [{ text: str, x, y, width, height: height || 12 }];
}

/** Runs to lines from the top, and lines to columns where a gap divides them: the letterhead has two. */
function toWords(runs: readonly Run[], lastLine: number): Words[] {
  const words: Words[] = [];
  let line = lastLine + 1;
  let above: Run | undefined;
  for (const run of [...runs].sort((a, b) => b.y - a.y || a.x - b.x)) {
    if (above !== undefined && Math.abs(above.y - run.y) > above.height / 2) line += 1;
    const isFar = above !== undefined && above.y - run.y > above.height * 2.2;
    const last = words.at(-1);
    const gap = above === undefined ? Infinity : run.x - (above.x + above.width);
    const isSameLine = last?.line === line;
    if (isSameLine && gap < run.height * 1.5)
      last.text = `${last.text}${gap > run.height * 0.15 ? ' ' : ''}${run.text}`;
    else words.push({ text: run.text, line, adjacent: !isFar && words.length > 0 });
    above = run;
  }
  return words.map((word) => ({ ...word, text: word.text.replace(/\s+/g, ' ').trim() }));
}
