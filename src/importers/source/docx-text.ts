/**
 * The text of a Word paragraph as a reader of the final version sees it: deletions gone, insertions
 * kept, fields by their result, hidden text and notes left out.
 */
import { attribute, descend, elementsOf, ownText, type XmlElement } from './xml.ts';

const marks = new Map([
  ['tab', '\t'],
  ['ptab', '\t'],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '-'],
]);

/** Properties, deleted or moved text, field codes, pictures: not text of this paragraph. */
const passedOver = new Set([
  'pPr',
  'rPr',
  'del',
  'moveFrom',
  'delText',
  'instrText',
  'rt',
  'Fallback',
  'txbxContent',
]);

const isOff = (value: string | null): boolean => ['0', 'false', 'off'].includes(value ?? '');

/** Whether a switch such as `<w:vanish/>` is there and not turned off. */
export function isOn(parent: XmlElement, ...path: string[]): boolean {
  const found = descend(parent, ...path);
  return found !== null && !isOff(attribute(found, 'val'));
}

export function textOf(element: XmlElement): string {
  let text = '';
  for (const child of elementsOf(element)) {
    if (passedOver.has(child.name)) continue;
    if (child.name === 't') text += ownText(child).replace(/[\n\t]/g, ' ');
    else if (child.name === 'r' && isOn(child, 'rPr', 'vanish')) continue;
    else text += marks.get(child.name) ?? textOf(child);
  }
  return text;
}

/** The contents of text boxes anchored in a paragraph, each once. */
export function textBoxesOf(element: XmlElement): XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === 'txbxContent') return [child];
    return ['del', 'moveFrom', 'Fallback'].includes(child.name) ? [] : textBoxesOf(child);
  });
}
