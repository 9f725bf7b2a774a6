/**
 * Numbers that Word writes itself before a paragraph ("1.", "a)", "-"): on paper they are text, in
 * the file they are rules, and a table's STT column is often nothing else.
 */
import { attribute, childrenNamed, descend, type XmlElement } from './xml.ts';

interface Level {
  start: number;
  format: string;
  /** "%1.%2." */
  pattern: string;
}

interface List {
  /** Lists of one abstract definition count on together. */
  family: string;
  levels: Map<number, Level>;
  restarts: Map<number, number>;
}

interface Place {
  list: string;
  level: number;
}

/** The number before a paragraph, counted on at each call; empty when it has none. */
export type Numbering = (paragraph: XmlElement) => string;

const valueAt = (element: XmlElement, ...path: string[]): string | null => {
  const found = descend(element, ...path);
  return found && attribute(found, 'val');
};

const romans: [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function toRoman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let text = '';
  for (const [worth, letters] of romans) {
    while (rest >= worth) {
      text += letters;
      rest -= worth;
    }
  }
  return text;
}

/** a … z, then aa, bb: Word repeats the letter. */
function toLetter(value: number): string {
  if (value < 1 || value > 260) return String(value);
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

function formatNumber(value: number, format: string): string {
  if (format === 'upperRoman') return toRoman(value);
  if (format === 'lowerRoman') return toRoman(value).toLowerCase();
  if (format === 'upperLetter') return toLetter(value).toUpperCase();
  if (format === 'lowerLetter') return toLetter(value);
  if (format === 'decimalZero') return String(value).padStart(2, '0');
  return format === 'none' ? '' : String(value);
}

const wholeOr = (text: string | null, fallback: number): number =>
  text !== null && /^\d{1,9}$/.test(text) ? Number(text) : fallback;

/** Word has nine levels; a longer pattern than this is written into no paragraph. */
const deepestLevel = 8;
const longestPattern = 64;

function readLevels(owner: XmlElement): Map<number, Level> {
  const levels = childrenNamed(owner, 'lvl').map((level): [number, Level] => [
    wholeOr(attribute(level, 'ilvl'), 0),
    {
      start: wholeOr(valueAt(level, 'start'), 0),
      format: valueAt(level, 'numFmt') ?? 'decimal',
      pattern: (valueAt(level, 'lvlText') ?? '').slice(0, longestPattern),
    },
  ]);
  return new Map(levels.filter(([level]) => level <= deepestLevel));
}

function readLists(root: XmlElement): Map<string, List> {
  const families = new Map(
    childrenNamed(root, 'abstractNum').map((family) => [
      attribute(family, 'abstractNumId') ?? '',
      readLevels(family),
    ]),
  );
  return new Map(
    childrenNamed(root, 'num').map((list) => {
      const family = valueAt(list, 'abstractNumId') ?? '';
      const changes = childrenNamed(list, 'lvlOverride');
      const levels = new Map(families.get(family));
      for (const change of changes) for (const entry of readLevels(change)) levels.set(...entry);
      const restarts = changes.flatMap((change): [number, number][] => {
        const start = valueAt(change, 'startOverride');
        const level = wholeOr(attribute(change, 'ilvl'), 0);
        return start === null ? [] : [[level, wholeOr(start, 1)]];
      });
      return [attribute(list, 'numId') ?? '', { family, levels, restarts: new Map(restarts) }];
    }),
  );
}

/** What a paragraph or a style says of its numbering, and the style it says the rest by. */
interface Owner {
  list: string | null;
  level: string | null;
  style: string | null;
}

const ownerOf = (element: XmlElement, style: string | null): Owner => ({
  list: valueAt(element, 'pPr', 'numPr', 'numId'),
  level: valueAt(element, 'pPr', 'numPr', 'ilvl'),
  style,
});

/** Read once: a thousand paragraphs may ask the same style. */
function readStyles(root: XmlElement | null): Map<string, Owner> {
  const styles = root ? childrenNamed(root, 'style') : [];
  return new Map(
    styles.map((style) => [
      attribute(style, 'styleId') ?? '',
      ownerOf(style, valueAt(style, 'basedOn')),
    ]),
  );
}

function placeOf(paragraph: XmlElement, styles: Map<string, Owner>): Place | null {
  let owner: Owner | undefined = ownerOf(paragraph, valueAt(paragraph, 'pPr', 'pStyle'));
  let level: string | null = null;
  for (let step = 0; owner && step < 20; step += 1) {
    level ??= owner.level;
    if (owner.list !== null) {
      return owner.list === '0' ? null : { list: owner.list, level: wholeOr(level, 0) };
    }
    owner = styles.get(owner.style ?? '');
  }
  return null;
}

/** Bullets are drawn by symbol fonts: any that is no plain letter or sign stands for a dash. */
const bulletOf = (pattern: string): string => (/^[-+*•–o]$/.test(pattern) ? pattern : '-');

/** Reads `numbering.xml` and `styles.xml`; without the former no paragraph is numbered. */
export function readNumbering(
  numbering: XmlElement | null,
  styleRoot: XmlElement | null,
): Numbering {
  if (numbering === null) return () => '';
  const lists = readLists(numbering);
  const styles = readStyles(styleRoot);
  const counters = new Map<string, Map<number, number>>();

  function countOn(list: List, level: number): Map<number, number> {
    const counts = counters.get(list.family) ?? new Map<number, number>();
    counters.set(list.family, counts);
    const restart = list.restarts.get(level);
    list.restarts.delete(level);
    const before = counts.get(level);
    const start = list.levels.get(level)?.start ?? 1;
    counts.set(level, restart ?? (before === undefined ? start : before + 1));
    for (const deeper of [...counts.keys()]) if (deeper > level) counts.delete(deeper);
    return counts;
  }

  return (paragraph) => {
    const place = placeOf(paragraph, styles);
    const list = place && lists.get(place.list);
    const level = list?.levels.get(place?.level ?? 0);
    if (!place || !list || !level) return '';
    if (level.format === 'bullet') return bulletOf(level.pattern);
    const counts = countOn(list, place.level);
    return level.pattern.replace(/%([1-9])/g, (_, digit: string) => {
      const shown = list.levels.get(Number(digit) - 1);
      const value = counts.get(Number(digit) - 1) ?? shown?.start ?? 1;
      return formatNumber(value, shown?.format ?? 'decimal');
    });
  };
}
