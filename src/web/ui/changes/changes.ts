/** Old and new side by side: which fields of a record a change touched. */

export interface Change {
  field: string;
  before: unknown;
  after: unknown;
}

type Fields = Record<string, unknown>;

const asFields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

/** The fields whose values differ, in the order of the record; a value left out is undefined. */
export function changesOf(before: unknown, after: unknown): Change[] {
  const [old, next] = [asFields(before), asFields(after)];
  const names = [...new Set([...Object.keys(old), ...Object.keys(next)])];
  return names
    .map((field) => ({ field, before: old[field], after: next[field] }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
}
