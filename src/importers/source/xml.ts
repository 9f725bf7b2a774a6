/**
 * XML to a light tree, for the parts of Word and Excel files: no document type, no entity but the
 * five and character numbers, bounded depth and element count, names without their prefix.
 */
import { limits } from './limits.ts';
import { refused } from './refusals.ts';

export interface XmlElement {
  name: string;
  /** As written; read by `attribute`, since most are never asked for. */
  attributes: string;
  children: (XmlElement | string)[];
}

/** Counts down the elements that may still be built from one file. */
export interface XmlBudget {
  elements: number;
}

const named = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
]);

function decodeEntity(entity: string): string {
  const code = /^&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));$/i.exec(entity);
  if (code) {
    const point = code[1] === undefined ? Number(code[2]) : parseInt(code[1], 16);
    if (point <= 0x10ffff) return String.fromCodePoint(point);
  }
  const value = named.get(entity);
  if (value === undefined) throw refused('damaged');
  return value;
}

const decode = (text: string): string =>
  text.includes('&') ? text.replace(/&[^&;]{0,12};?/g, decodeEntity) : text;

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function indexAfter(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw refused('damaged');
  return at + mark.length;
}

/** Past the `>` of the tag that opens at `from`, quoted values skipped. */
function endOfTag(xml: string, from: number): number {
  for (let at = from; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === 62) return at + 1;
    if (code === 60) break;
    if (code === 34 || code === 39) at = indexAfter(xml, code === 34 ? '"' : "'", at + 1) - 1;
  }
  throw refused('damaged');
}

function spend(budget: XmlBudget, elements: number): void {
  budget.elements -= elements;
  if (budget.elements < 0) throw refused('largeXml');
}

function elementOf(tag: string, budget: XmlBudget): XmlElement {
  spend(budget, 1);
  const blank = tag.search(/\s/);
  const name = blank < 0 ? tag : tag.slice(0, blank);
  return { name: localName(name), attributes: blank < 0 ? '' : tag.slice(blank), children: [] };
}

/** Past a comment, instruction or CDATA section that opens at `at`; the latter's text is kept. */
function skipMarkup(xml: string, at: number, into: XmlElement): number {
  if (xml.startsWith('<?', at)) return indexAfter(xml, '?>', at);
  if (xml.startsWith('<!--', at)) return indexAfter(xml, '-->', at + 4);
  if (!xml.startsWith('<![CDATA[', at)) throw refused('doctype');
  const end = indexAfter(xml, ']]>', at);
  into.children.push(xml.slice(at + 9, end - 3));
  return end;
}

/** Elements handed over as soon as they close, and kept nowhere: a long table is never held as a tree. */
export interface XmlTaker {
  name: string;
  /** The name of the element they stand in. */
  within: string;
  each(element: XmlElement): void;
  /**
   * Reads an element of the plainest form straight from the text, where thousands of them follow each
   * other. Null where its form is another: it is then read as any.
   * @param at of the tag's `<`
   */
  plain?(xml: string, at: number): PlainlyRead | null;
}

export interface PlainlyRead {
  /** Behind its closing tag. */
  end: number;
  /** How many elements it was. */
  elements: number;
}

/** The root element. @throws RefusedFile when it is not well formed, or too much. */
export function parseXml(text: string, budget: XmlBudget, taker?: XmlTaker): XmlElement {
  const xml = text.replaceAll('\r\n', '\n');
  const document: XmlElement = { name: '', attributes: '', children: [] };
  const open = [document];
  let at = 0;
  while (at < xml.length) {
    const top = open.at(-1) ?? document;
    const next = xml.indexOf('<', at);
    const textEnd = next < 0 ? xml.length : next;
    if (textEnd - at > limits.lineLength) throw refused('longLine');
    if (textEnd > at && top !== document) top.children.push(decode(xml.slice(at, textEnd)));
    if (next < 0) break;
    const mark = xml.charCodeAt(next + 1);
    if (mark === 33 || mark === 63) {
      at = skipMarkup(xml, next, top);
      continue;
    }
    const read = top.name === taker?.within ? (taker.plain?.(xml, next) ?? null) : null;
    if (read !== null) {
      at = read.end;
      spend(budget, read.elements);
      continue;
    }
    at = endOfTag(xml, next + 1);
    if (mark === 47) {
      if (localName(xml.slice(next + 2, at - 1).trimEnd()) !== top.name) throw refused('damaged');
      open.pop();
      if (top.name === taker?.name) handOver(open.at(-1) ?? document, taker);
      continue;
    }
    const isEmpty = xml.charCodeAt(at - 2) === 47;
    const element = elementOf(xml.slice(next + 1, isEmpty ? at - 2 : at - 1), budget);
    top.children.push(element);
    if (!isEmpty) open.push(element);
    else if (element.name === taker?.name) handOver(top, taker);
    if (open.length > limits.xmlDepth) throw refused('deepXml');
  }
  const root = document.children.find((child) => typeof child !== 'string');
  if (open.length !== 1 || root === undefined) throw refused('damaged');
  return root;
}

/** The element that has just closed stands last in what is around it. */
function handOver(around: XmlElement, taker: XmlTaker): void {
  if (around.name !== taker.within) return;
  const element = around.children.pop();
  if (element !== undefined && typeof element !== 'string') taker.each(element);
}

/** The value of an attribute by its name without prefix; null when it is not there. */
export function attribute(element: XmlElement, name: string): string | null {
  const text = element.attributes;
  let at = 0;
  for (let equals = text.indexOf('='); equals >= 0; equals = text.indexOf('=', at)) {
    const rest = /\s*["']/y;
    rest.lastIndex = equals + 1;
    if (!rest.test(text)) return null;
    const start = rest.lastIndex;
    const end = text.indexOf(text.charAt(start - 1), start);
    if (end < 0) return null;
    if (localName(text.slice(at, equals).trim()) === name) return decode(text.slice(start, end));
    at = end + 1;
  }
  return null;
}

export const elementsOf = (element: XmlElement): XmlElement[] =>
  element.children.filter((child) => typeof child !== 'string');

export const childrenNamed = (element: XmlElement, name: string): XmlElement[] =>
  elementsOf(element).filter((child) => child.name === name);

/** The first element down a path of names; null when a step is missing. */
export function descend(element: XmlElement, ...path: string[]): XmlElement | null {
  let here: XmlElement | null = element;
  for (const name of path) here = here && firstNamed(here, name);
  return here;
}

/** Asked for in every cell of a long table. */
function firstNamed({ children }: XmlElement, name: string): XmlElement | null {
  for (const child of children) if (typeof child !== 'string' && child.name === name) return child;
  return null;
}

/** The text directly in an element. */
export const ownText = (element: XmlElement): string =>
  element.children.filter((child) => typeof child === 'string').join('');
