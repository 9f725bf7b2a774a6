/** The quantified targets of the plan's body, each with the section it stands in. */
import type { PlanTarget } from '#domain/plan/plan.ts';
import { fold } from '#domain/text/vietnamese.ts';
import { readTargetClause } from './target-clause.ts';
import type { Words } from './words.ts';

interface Place {
  /** The Roman part, "" before the first. */
  part: string;
  number: string;
  letter: string;
  /** Whether the part assigns work instead of setting targets ("Tổ chức thực hiện"). */
  isClosed: boolean;
}

const partHeading = /^(?:phần\s+)?([IVX]{1,5})\s*[.):]\s*(.*)$/u;
const numberHeading = /^(\d{1,2}(?:\.\d{1,2}){0,3})\s*[.)]\s*(.*)$/u;
const letterHeading = /^([a-zđ])\s*[).]\s*(.*)$/u;

const assignsWork = (title: string): boolean =>
  /to chuc thuc hien|trach nhiem|kinh phi|phan cong/.test(fold(title));

/** Moves to the section that a paragraph opens; gives what is left of the paragraph. */
function enter(place: Place, text: string): string {
  const part = partHeading.exec(text);
  if (part) {
    const [, number = '', title = ''] = part;
    Object.assign(place, { part: number, number: '', letter: '', isClosed: assignsWork(title) });
    return '';
  }
  const numbered = numberHeading.exec(text);
  if (numbered) {
    Object.assign(place, { number: numbered[1] ?? '', letter: '' });
    return numbered[2] ?? '';
  }
  const lettered = letterHeading.exec(text);
  if (lettered) {
    place.letter = lettered[1] ?? '';
    return lettered[2] ?? '';
  }
  return text;
}

/** Sentences and the parts between semicolons: "A; B đạt 10%. C đạt 5%" are three. */
const clauses = (text: string): string[] =>
  text
    .replace(/^\s*[-–—+•*]\s*/, '')
    .split(/;\s*|(?<=[^.\s]{2})\.\s+(?=\p{L})|:\s+(?=\d{1,3}(?:[.,]\d+)?\s*%)/u)
    .map((clause) => clause.replace(/[\s.;,/]+$/, '').trim())
    .filter((clause) => clause !== '');

const isBehindBody = (text: string): boolean => /^nơi nhận|^phụ lục/iu.test(text);
const endsBody = (text: string): boolean => /\.\/\.\s*$/.test(text);

/** Characters; a longer paragraph is a table gone wrong, not a list of targets. */
const longestParagraph = 4_000;

function section({ part, number, letter }: Place, isOnlyPart: boolean): string {
  const inner = [number, letter].filter((each) => each !== '').join('.');
  return isOnlyPart && inner !== '' ? inner : [part, inner].filter((each) => each !== '').join('.');
}

/**
 * Reads the parts of the body (I, II, …) up to "Tổ chức thực hiện". Sections are those within the
 * part ("3", "7.b"); where targets stand in several parts they carry it ("II.3").
 */
export function readTargets(words: readonly Words[]): PlanTarget[] {
  const place: Place = { part: '', number: '', letter: '', isClosed: false };
  const found: { place: Place; target: Omit<PlanTarget, 'section'> }[] = [];
  for (const { text, line } of words) {
    if (place.part !== '' && isBehindBody(text)) break;
    const rest = enter(place, text);
    const isRead = place.part !== '' && !place.isClosed && rest.length <= longestParagraph;
    for (const clause of isRead ? clauses(rest) : []) {
      const target = readTargetClause(clause);
      if (target) found.push({ place: { ...place }, target: { ...target, line } });
    }
    if (place.part !== '' && endsBody(text)) break;
  }
  const parts = new Set(found.map((each) => each.place.part));
  return found.map((each) => {
    const { text, measure, comparator, value, unit, baseYear, line } = each.target;
    const where = section(each.place, parts.size === 1);
    return { section: where, text, measure, comparator, value, unit, baseYear, line };
  });
}
