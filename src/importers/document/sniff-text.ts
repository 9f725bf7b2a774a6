/** Whether bytes without a mark of their own are plain text, and whether that text is a page or a program. */
import { control, decodeText } from '../source/decode-text.ts';
import type { Sniffed } from './unfit.ts';

/** Markup a browser would run, wherever in the beginning it stands. */
const markup =
  /<(?:!doctype|\?xml|html|head|body|script|iframe|object|embed|svg|meta|style)[\s>/]/i;

/** @param isWhole the head is the whole file, so its last letter must be whole too */
export function sniffText(head: Uint8Array, isWhole: boolean): Sniffed {
  const text = decodeText(head, !isWhole);
  if (text === null || control.test(text)) return { unfit: 'unknown' };
  if (text.trim() === '') return { unfit: 'empty' };
  if (text.trimStart().startsWith('{\\rtf')) return { unfit: 'oldOffice' };
  return markup.test(text) ? { unfit: 'webPage' } : { kind: 'text' };
}
