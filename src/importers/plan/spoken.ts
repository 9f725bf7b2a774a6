/** A Vietnamese syllable as it is spoken: where its tone mark is written does not matter. */

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** "hoá" and "hóa" are one, "tính" and "tình" are not. */
export function spoken(word: string): string {
  const parts = word.toLowerCase().normalize('NFD');
  return parts.replace(tones, '').normalize('NFC') + (parts.match(tones)?.join('') ?? '');
}

/** Whether a text carries any Vietnamese mark at all. */
export const hasMarks = (text: string): boolean => /\p{M}|đ/iu.test(text.normalize('NFD'));
