/** What the program's names mean to people; what has no word yet is shown as it is. */
import { formatDay, parseDay } from '#domain/calendar/day.ts';
import type { Words } from '../../words/words.tsx';

const wordOf = (words: object, name: string): string =>
  (words as Record<string, string | undefined>)[name] ?? name;

export const actionText = ({ audit }: Words, action: string): string =>
  wordOf(audit.actions, action);

export const subjectTypeText = ({ audit }: Words, type: string): string =>
  wordOf(audit.subjects, type);

export const roleText = ({ shell }: Words, role: string): string => wordOf(shell.roles, role);

export const fieldText = ({ audit }: Words, field: string): string => wordOf(audit.fields, field);

/** A recorded value as people write it: days, yes and no, states, roles; a dash for what was not recorded. */
export function valueText(words: Words, field: string, value: unknown): string {
  if (value === undefined) return '–';
  if (value === null || value === '') return words.problem.empty;
  if (typeof value === 'boolean') return value ? words.common.yes : words.common.no;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return JSON.stringify(value, null, 1);
  if (field === 'role') return roleText(words, value);
  const day = parseDay(value);
  return day === null ? wordOf(words.audit.values, value) : formatDay(day);
}
