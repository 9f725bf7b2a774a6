/** "Nơi nhận": whom the plan is sent to, one by one. */
import type { Words } from './words.ts';

const heading = /^nơi nhận\s*:?\s*/iu;
const item = /^\s*[-–—+•]\s*/;

const pieces = (text: string): string[] =>
  text
    .slice(0, 2_000)
    .replace(item, '')
    .split(/;\s*(?:[-–—+•]\s+)?/)
    .map((part) => part.replace(/[\s.;,]+$/, '').trim())
    .filter((part) => part !== '');

/** Empty when the plan prints none. The list ends where lines no longer begin with a dash. */
export function readRecipients(words: readonly Words[]): string[] {
  const start = words.findIndex(({ text }) => heading.test(text));
  if (start < 0) return [];
  const first = words[start]?.text.replace(heading, '') ?? '';
  const rest = words.slice(start + 1);
  const end = rest.findIndex(({ text }) => !item.test(text));
  const list = end < 0 ? rest : rest.slice(0, end);
  return [...(item.test(first) ? [first] : []), ...list.map(({ text }) => text)].flatMap(pieces);
}
