/** Likely scanning slips: suggested with the line they stand on, never applied. */
import type { Finding, PlanNode, PlanTask } from '#domain/plan/plan.ts';
import { fold } from '#domain/text/vietnamese.ts';
import { fixedTerms } from './fixed-terms.ts';
import { hasMarks, spoken } from './spoken.ts';

interface Word {
  text: string;
  folded: string;
  /** What stands between it and the word before. */
  gap: string;
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let last = 0;
  for (const match of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    words.push({ text: match[0], folded: fold(match[0]), gap: text.slice(last, match.index) });
    last = match.index + match[0].length;
  }
  return words;
}

/** Terms by their first folded word, longest first. */
const termsByStart = new Map<string, { words: Word[]; term: string }[]>();
for (const term of [...fixedTerms].sort((a, b) => b.length - a.length)) {
  const words = wordsOf(term);
  const start = words[0]?.folded ?? '';
  termsByStart.set(start, [...(termsByStart.get(start) ?? []), { words, term }]);
}

const fits = (words: readonly Word[], at: number, term: readonly Word[]): boolean =>
  term.every((part, offset) => {
    const word = words[at + offset];
    return word?.folded === part.folded && (offset === 0 || word.gap.trim() === part.gap.trim());
  });

/** The term in the case of the printed words. */
function inCaseOf(printed: readonly Word[], term: readonly Word[]): string {
  return term
    .map(({ text, gap }, at) => {
      const word = printed[at]?.text ?? '';
      const isUpper = word.length > 1 && word === word.toUpperCase();
      const isCapital = word.charAt(0) !== word.charAt(0).toLowerCase();
      const cased = isUpper
        ? text.toUpperCase()
        : isCapital
          ? text.charAt(0).toUpperCase() + text.slice(1)
          : text;
      return (at === 0 ? '' : gap) + cased;
    })
    .join('');
}

export interface Slip {
  printed: string;
  suggested: string;
}

/** Fixed terms misread by their marks. A text that lost all its marks is no slip. */
export function misreadTerms(text: string): Slip[] {
  if (!hasMarks(text)) return [];
  const words = wordsOf(text.slice(0, 20_000));
  const slips: Slip[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const match = termsByStart
      .get(words[at]?.folded ?? '')
      ?.find(({ words: term }) => fits(words, at, term));
    if (!match) continue;
    const printed = words.slice(at, at + match.words.length);
    const isSame = match.words.every(
      (part, offset) => spoken(part.text) === spoken(printed[offset]?.text ?? ''),
    );
    if (!isSame) {
      const shown = printed
        .map(({ text: word, gap }, offset) => (offset === 0 ? '' : gap) + word)
        .join('');
      slips.push({ printed: shown, suggested: inCaseOf(printed, match.words) });
    }
    at += match.words.length - 1;
  }
  return slips;
}

const slip = (line: number | null, node: string | null, words: string): Finding => ({
  code: 'scan-slip',
  severity: 'warning',
  node,
  line,
  message: `${line === null ? '' : `Dòng ${line}`}${node === null ? '' : `, mục ${node}`}: ${words} Chữ in được giữ nguyên; hãy sửa nếu đúng là lỗi quét.`,
});

/** Words that nothing can end with; "đạt được", "có được" can. */
const strayEnd =
  /(?:^|\s)(của|và|các|những|với|trong|tại|hoặc|bằng|(?<!(?:đạt|có|làm|thu|nhận|giữ|hiện|lấy)\s)được)$/iu;

export const slipsIn = (text: string, line: number | null, node: string | null = null): Finding[] =>
  misreadTerms(text).map(({ printed, suggested }) =>
    slip(line, node, `“${printed}” có thể là “${suggested}”.`),
  );

/** The node's own code where its name begins with it again. */
function repeatedCode(code: string, name: string): string | null {
  const found = /^([\dIVXL]+(?:\.\d+)+)\.?\s/u.exec(name)?.[1];
  return found !== undefined && (found === code || code.endsWith(`.${found}`)) ? found : null;
}

/** The name with every likely slip put right; the same name where there is none. */
export function nameWithoutSlips(code: string, name: string): string {
  const isRepeated = repeatedCode(code, name) !== null;
  const bare = (isRepeated ? name.replace(/^\S+\s+/u, '') : name).replace(strayEnd, '');
  return misreadTerms(bare).reduce(
    (better, { printed, suggested }) => better.replace(printed, suggested),
    bare,
  );
}

function nodeSlips({ code, name, line }: PlanNode): Finding[] {
  const found = slipsIn(name, line, code);
  const stray = strayEnd.exec(name)?.[1];
  if (stray !== undefined)
    found.push(slip(line, code, `tên kết thúc bằng chữ “${stray}”, có thể thừa.`));
  const repeats = repeatedCode(code, name);
  if (repeats !== null)
    found.push(slip(line, code, `mã “${repeats}” lặp lại trong tên, có thể thừa.`));
  return found;
}

const taskSlips = ({ text, line }: PlanTask): Finding[] => slipsIn(text, line);

export const tableSlips = (nodes: readonly PlanNode[], tasks: readonly PlanTask[]): Finding[] => [
  ...nodes.filter(({ residual }) => !residual).flatMap(nodeSlips),
  ...tasks.flatMap(taskSlips),
];
