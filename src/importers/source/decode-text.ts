/** Bytes to text: UTF-8, or UTF-16 that says so by its byte order mark; anything else is refused. */
import { refused } from './refusals.ts';

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((value, index) => bytes[index] === value);

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  return startsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : 'utf-8';
}

/**
 * The text without its byte order mark; null when the bytes are not in that encoding.
 * @param isCut only the beginning of a text: its last letter need not be whole
 */
export function decodeText(bytes: Uint8Array, isCut = false): string | null {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes, { stream: isCut });
  } catch {
    return null;
  }
}

// Control characters no text editor writes; tab, line ends and form feed are text.
export const control = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/** The text of a plain text file. @throws RefusedFile when it is binary or in another encoding. */
export function decodePlainText(bytes: Uint8Array): string {
  const text = decodeText(bytes);
  if (text === null) {
    throw refused(control.test(new TextDecoder('latin1').decode(bytes)) ? 'binary' : 'notUtf8');
  }
  if (control.test(text)) throw refused('binary');
  return text;
}
