/** Codes of nodes: "3", "3.2", "3.2.1" of any depth, with Roman fields ("I", "I.1"), "*" for a rest. */
const component = /^(?:\d{1,3}|[IVXL]{1,6}|[a-zđ])$/;
const roman: Record<string, number> = { I: 1, V: 5, X: 10, L: 50 };

/**
 * A code as printed, in its one form: no blanks, no dot or bracket at the end ("1.1." → "1.1").
 * Null when the text is no code.
 */
export function readCode(text: string): string | null {
  if (text.length > 60) return null;
  const bare = text.replace(/\s+/g, '').replace(/[.)]+$/, '');
  const parts = bare.split('.');
  const isCode = parts.every((part) => component.test(part)) && /^[\dIVXL]/.test(bare);
  return isCode ? parts.map((part) => part.replace(/^0+(?=\d)/, '')).join('.') : null;
}

/** The value of a Roman number up to 89 ("IV" is 4); null when it is none. */
export function romanValue(text: string): number | null {
  if (!/^[IVXL]{1,6}$/.test(text)) return null;
  const values = [...text].map((letter) => roman[letter] ?? 0);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}

/** The code one level up ("3.2.1" → "3.2"); null for a field. */
export function parentCode(code: string): string | null {
  const dot = code.lastIndexOf('.');
  return dot < 0 ? null : code.slice(0, dot);
}

/** The code of the rest of a partly listed parent: "3.2" → "3.2.*". No printed code ends so. */
export const restCode = (parent: string): string => `${parent}.*`;

/** The last number of a code: 3 for "3.2.3"; null where it is a letter. */
export function lastNumber(code: string): number | null {
  const last = code.slice(code.lastIndexOf('.') + 1);
  return /^\d+$/.test(last) ? Number(last) : romanValue(last);
}
