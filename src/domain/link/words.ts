/** A text as terms: known ones as they are, and else pairs of neighbouring syllables, which is what
 * Vietnamese words mostly are. */
import { fold, tidy } from '../text/vietnamese.ts';
import { joining, spelledOut, units, type Unit } from './vocabulary.ts';

export interface Term {
  /** Folded: "tai san", "thu tuc hanh chinh", or a name in capitals, "iso". */
  key: string;
  /** A name of its own ("ISO", "SIPAS"). */
  isName: boolean;
  /** The words it stands in, as places in `Text.words`. */
  from: number;
  to: number;
}

/** A text taken apart; `words` are as printed, for quoting. */
export interface Text {
  words: string[];
  terms: Term[];
}

interface Syllable {
  text: string;
  folded: string;
  word: number;
}

const bare = (word: string): string =>
  word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase();

const syllablesOf = (words: readonly string[]): Syllable[] =>
  words.flatMap((word, index) =>
    (spelledOut(bare(word)) ?? bare(word))
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .filter((part) => part !== '')
      .map((text) => ({ text, folded: fold(text), word: index })),
  );

/** The longest known term that begins here. */
const unitAt = (syllables: readonly Syllable[], index: number): Unit | undefined =>
  units.find((unit) => unit.syllables.every((part, at) => syllables[index + at]?.folded === part));

const isLetters = (text: string): boolean => /^\p{L}+$/u.test(text);
const endsPhrase = (word: string | undefined): boolean => /[.,;:)]$/.test(word ?? '');

function termsOf(words: readonly string[], syllables: readonly Syllable[]): Term[] {
  const terms: Term[] = [];
  for (let index = 0; index < syllables.length;) {
    const unit = unitAt(syllables, index);
    const taken = syllables.slice(index, index + (unit?.syllables.length ?? 2));
    if (unit !== undefined || isPair(words, syllables, index))
      terms.push({
        key: unit?.key ?? taken.map((one) => one.folded).join(' '),
        isName: false,
        from: taken[0]?.word ?? 0,
        to: taken.at(-1)?.word ?? 0,
      });
    index += unit?.syllables.length ?? 1;
  }
  return terms;
}

/** Two syllables of one phrase, neither joining nor a number, the second not part of a known term. */
function isPair(words: readonly string[], syllables: readonly Syllable[], index: number): boolean {
  const [one, next] = [syllables[index], syllables[index + 1]];
  if (one === undefined || next === undefined || unitAt(syllables, index + 1)) return false;
  const stops = next.word > one.word && endsPhrase(words[one.word]);
  return (
    !stops &&
    [one, next].every((syllable) => isLetters(syllable.text) && !joining.has(syllable.text))
  );
}

const isName = (word: string): boolean =>
  /^\(?[A-Z]{3,6}[).,;]?$/.test(word) && spelledOut(bare(word)) === undefined;

/** "ISO 9001": the number is quoted with the name, and counts for nothing. */
const numberAfter = (words: readonly string[], index: number): number =>
  /^\d+/.test(words[index + 1] ?? '') ? 1 : 0;

const namesOf = (words: readonly string[]): Term[] =>
  words.flatMap((word, index) =>
    isName(word)
      ? [
          {
            key: fold(bare(word)),
            isName: true,
            from: index,
            to: index + numberAfter(words, index),
          },
        ]
      : [],
  );

/** Numbers of items ("2.4.1.") and remnants of mark-up are not part of what a text says. */
const clean = (text: string): string =>
  tidy(text.replace(/<[^>]*>/g, ' ')).replace(/^[\d.]+\s/, '');

/** Takes a text apart. Headings all in capitals have no names in them. */
export function textOf(source: string): Text {
  const text = clean(source);
  const words = text.split(' ');
  const names = text === text.toUpperCase() ? [] : namesOf(words);
  return { words, terms: [...termsOf(words, syllablesOf(words)), ...names] };
}
