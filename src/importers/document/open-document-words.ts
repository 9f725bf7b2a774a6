/** The words of an OpenDocument text or table (ISO/IEC 26300), a paragraph or cell each, in their order. */
import type { Words } from '../plan/words.ts';
import { openPackage } from '../source/office-package.ts';
import { descend, type XmlElement } from '../source/xml.ts';

/** Elements that stand for a sign of their own. */
const signs = new Map([
  ['s', ' '],
  ['tab', '\t'],
  ['line-break', '\n'],
]);
/** What stands in a paragraph and is no part of its text: notes, remarks, pictures with their captions. */
const foreign = new Set(['note', 'annotation', 'frame', 'tracked-changes']);

/** @throws RefusedFile for a damaged or hostile file */
export function readOpenDocumentWords(bytes: Uint8Array): Words[] {
  const content = openPackage(bytes).xml('content.xml');
  const body = content === null ? null : descend(content, 'body');
  const paragraphs = body === null ? [] : [...paragraphsIn(body)];
  const words: Words[] = [];
  let isAdjacent = false;
  for (const [at, paragraph] of paragraphs.entries()) {
    for (const text of paragraph.split('\n')) {
      if (text.trim() !== '') words.push({ text, line: at + 1, adjacent: isAdjacent });
      isAdjacent = text.trim() !== '';
    }
  }
  return words;
}

function* paragraphsIn(element: XmlElement): Generator<string> {
  for (const child of element.children) {
    if (typeof child === 'string' || foreign.has(child.name)) continue;
    if (child.name === 'p' || child.name === 'h') yield textOf(child);
    else {
      const within = [...paragraphsIn(child)];
      // An empty row of a sheet parts what is above from what is below, like an empty paragraph.
      if (within.length === 0 && child.name === 'table-row') yield '';
      yield* within;
    }
  }
}

const textOf = ({ children }: XmlElement): string =>
  children
    .map((child) => {
      if (typeof child === 'string') return child;
      return foreign.has(child.name) ? '' : (signs.get(child.name) ?? textOf(child));
    })
    .join('');
