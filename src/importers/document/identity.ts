/** Number, day, issuer and subject as a paper's head prints them (Decree 30/2020): proposed, never believed. */
import { recogniseName } from '#domain/agency/names.ts';
import type { Day } from '#domain/calendar/day.ts';
import { tidy } from '#domain/text/vietnamese.ts';
import { readDocument, titleFrom } from '../plan/document-header.ts';
import type { Words } from '../plan/words.ts';

export interface Identity {
  /** "123/KH-UBND". */
  number: string | null;
  issuedOn: Day | null;
  issuer: string | null;
  /** With the kind of paper before it where that is printed as a title: "Báo cáo công tác …". */
  subject: string | null;
}

/** Paragraphs within which the letterhead and the title stand. */
const headLength = 40;
const longestSubject = 500;

const numberLine = /^Số\s*:?\s*\d/iu;
/** Laws and decisions carry the year: "12/2020/QĐ-UBND". */
const withYear = /Số\s*:?\s*(\d{1,6})\s*\/\s*(\d{4})\s*\/\s*([A-ZĐ][A-ZĐ\d-]{1,30})/iu;
const motto = /CỘNG H[ÒO][AÀ] XÃ HỘI|Độc lập\s*[-–]/iu;
const kinds =
  /^(BÁO CÁO|KẾ HOẠCH|QUYẾT ĐỊNH|NGHỊ QUYẾT|CHỈ THỊ|TỜ TRÌNH|THÔNG BÁO|BIÊN BẢN|HƯỚNG DẪN|CHƯƠNG TRÌNH|QUY CHẾ|QUY ĐỊNH|DANH SÁCH|PHƯƠNG ÁN|ĐỀ ÁN|CÔNG ĐIỆN|GIẤY MỜI|PHIẾU)(?=\s|$)\s*(.*)$/u;
const about = /^V\s*\/\s*v\s*:?\s*(.+)$/iu;

export function readIdentity(words: readonly Words[]): Identity {
  const head = words
    .map((one) => ({ ...one, text: tidy(one.text) }))
    .filter(({ text }) => text !== '')
    .slice(0, headLength);
  const { document } = readDocument(head);
  return {
    number: numberWithYear(head) ?? (document.number === '' ? null : document.number),
    issuedOn: document.issuedOn,
    issuer: issuerOf(head) ?? document.issuer,
    subject: subjectOf(head)?.slice(0, longestSubject) ?? null,
  };
}

function numberWithYear(head: readonly Words[]): string | null {
  for (const { text } of head) {
    const match = withYear.exec(text);
    if (match) return `${match[1]}/${match[2]}/${match[3]?.toUpperCase()}`;
  }
  return null;
}

/** The last line in capitals above the number: its superior stands before it. */
function issuerOf(head: readonly Words[]): string | null {
  const at = head.findIndex(({ text }) => numberLine.test(text));
  const above = head.slice(0, at < 0 ? 0 : at).map(({ text }) => text);
  const names = above.filter((text) => !motto.test(text) && /\p{L}{2}/u.test(text));
  const last = names.filter((text) => text === text.toUpperCase()).at(-1);
  if (last === undefined || /^(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|XÃ|PHƯỜNG|THỊ)/u.test(last)) return null;
  const known = recogniseName(last);
  return known.type === 'agency' && known.kind !== 'unknown' && known.kind !== 'province'
    ? known.name
    : null;
}

function subjectOf(head: readonly Words[]): string | null {
  const at = head.findIndex(({ text }) => kinds.test(text));
  const match = kinds.exec(head[at]?.text ?? '');
  if (match === null) return letterSubject(head);
  const [, kind = '', begun = ''] = match;
  const title = titleFrom(head, { at: at + 1, begun: begun === '' ? [] : [begun] });
  const name = `${kind.charAt(0)}${kind.slice(1).toLowerCase()}`;
  return title === '' ? name : `${name} ${lowerFirst(title)}`;
}

/** A letter has no title: "V/v báo cáo …" under its number, over one or two lines. */
function letterSubject(head: readonly Words[]): string | null {
  const at = head.findIndex(({ text }) => about.test(text));
  const first = about.exec(head[at]?.text ?? '')?.[1];
  if (first === undefined) return null;
  const next = head[at + 1];
  const goesOn = next !== undefined && next.adjacent && /^\p{Ll}/u.test(next.text);
  return goesOn ? `${first} ${next.text}` : first;
}

/** "Công tác …" behind "Báo cáo"; an abbreviation keeps its capitals. */
const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
