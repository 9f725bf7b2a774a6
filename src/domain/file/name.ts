/** Names of files as people give them: kept in Vietnamese, made harmless, never believed. */
import { kindFacts, type FileKind } from './kind.ts';

/** Characters; a name on disk takes at most 255 bytes, of which a Vietnamese letter takes three. */
const longestStem = 120;
const longestExtension = 10;

const controls = /\p{Cc}/gu;
/** Marks that turn the direction of reading, or are not seen: "ếgp.exe" shown as "exe.pgế". */
const invisible = /[\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/**
 * A name in NFC without folders, control characters and invisible marks; letters stay as they are.
 * "tệp" when nothing is left.
 */
export function tidyFileName(given: string): string {
  const last = given.toWellFormed().normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const name = last
    .replace(controls, ' ')
    .replace(invisible, '')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '');
  const { stem, extension } = splitName(name);
  const shortened = [...stem].slice(0, longestStem).join('').trim();
  return `${shortened === '' ? 'tệp' : shortened}${extension === '' ? '' : `.${extension}`}`;
}

/** What follows the last dot, as written; "" where nothing looks like an extension. */
function splitName(name: string): { stem: string; extension: string } {
  const dot = name.lastIndexOf('.');
  const extension = name.slice(dot + 1);
  const isOne = dot > 0 && extension.length <= longestExtension && /^[a-z0-9]+$/i.test(extension);
  return isOne ? { stem: name.slice(0, dot), extension } : { stem: name, extension: '' };
}

/** Whether a name's extension says the same as the content. */
export const extensionFits = (name: string, kind: FileKind): boolean =>
  kindFacts[kind].extensions.includes(splitName(name).extension.toLowerCase());

/** The name a file is saved under: it always ends as its content does, whatever it was called. */
export const nameToSave = (name: string, kind: FileKind): string =>
  extensionFits(name, kind) ? name : `${name}.${kindFacts[kind].extensions[0]}`;
