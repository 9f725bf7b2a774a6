/** The form in which names of agencies are compared: folded, abbreviations written out. */
import { fold } from '../text/vietnamese.ts';

const longForms: readonly [RegExp, string][] = [
  [/\buy ban nhan dan\b/g, 'ubnd'],
  [/\bhoi dong nhan dan\b/g, 'hdnd'],
  [/\bubtp\b/g, 'ubnd thanh pho'],
  [/\bcatp\b/g, 'cong an thanh pho'],
  [/\bca (?=thanh pho|tp|tinh)/g, 'cong an '],
  [/^vp\b/g, 'van phong'],
  [/\bbhxh\b/g, 'bao hiem xa hoi'],
  [/\bkbnn\b/g, 'kho bac nha nuoc'],
  [/\bbql\b/g, 'ban quan ly'],
  [/\b(?:pt ?&? ?th|pttth|phat thanh truyen hinh)\b/g, 'phat thanh va truyen hinh'],
  [/^bao hnm$/g, 'bao ha noi moi'],
  [/\bhn$/g, 'ha noi'],
  [/\bhcm\b/g, 'ho chi minh'],
];

/** "VP UBND TP." and "Văn phòng UBND Thành phố" have one key: "van phong ubnd thanh pho". */
export function nameKey(text: string): string {
  const words = fold(text.slice(0, 300))
    .replace(/[^a-z0-9&]+/g, ' ')
    .trim();
  // "Sở TP" is the department of justice; elsewhere "TP" is the city.
  const isJustice = /^so tp\b/.test(words);
  const spelled = isJustice ? words : words.replace(/\btp\b/g, 'thanh pho');
  return longForms.reduce((key, [short, long]) => key.replace(short, long), spelled);
}

/** Letters alone, "và" and "&" aside: "tt&tt", "TT - TT" and "tttt" are one. */
export const compactKey = (key: string): string => key.replace(/\bva\b|[^a-z0-9]/g, '');
