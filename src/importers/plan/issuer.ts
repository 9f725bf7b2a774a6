/** The issuing body: from the letterhead, else from the number's symbol and the province named. */
import type { Words } from './words.ts';

const province =
  /(tỉnh|thành phố|TP\.?)\s+(\p{Lu}[\p{Ll}]+(?:\s+\p{Lu}[\p{Ll}]+){0,3}|\p{Lu}{2,}(?:\s+\p{Lu}{2,}){0,3})/u;

const capitalised = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
    .join(' ');

const issuer = (level: string, name: string): string =>
  `UBND ${/^tỉnh/iu.test(level) ? 'tỉnh' : 'thành phố'} ${capitalised(name)}`;

/** "ỦY BAN NHÂN DÂN" with "TỈNH KHÁNH HÒA" behind it or on the next line. */
function fromLetterhead(head: readonly Words[]): string | null {
  const text = head
    .slice(0, 8)
    .map((words) => words.text)
    .join(' ');
  const match =
    /(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND)\s+(TỈNH|THÀNH PHỐ|TP\.?)\s+(\p{Lu}+(?:\s\p{Lu}+){0,3}?)(?=\s+(?:CỘNG|Độc|Số|ĐỘC)|\s*$|\s+[^\p{Lu}]|\s+\p{Lu}\p{Ll})/u.exec(
      text.slice(0, 600),
    );
  return match?.[1] && match[2] ? issuer(match[1], match[2]) : null;
}

/** A province that the title or the preamble names; the place of issue confirms a city's name. */
function fromWords(head: readonly Words[], place: string | null): string | null {
  for (const { text } of head) {
    const match = province.exec(text.slice(0, 600));
    if (!match?.[1] || !match[2]) continue;
    const name = capitalised(match[2]);
    if (/^tỉnh/iu.test(match[1]) || name === place) return issuer(match[1], name);
  }
  return null;
}

/** Null when neither the letterhead nor the words say whose people's committee it is. */
export function readIssuer(
  head: readonly Words[],
  symbol: string,
  place: string | null,
): string | null {
  const printed = fromLetterhead(head);
  if (printed !== null) return printed;
  return symbol.endsWith('-UBND') ? fromWords(head, place) : null;
}
