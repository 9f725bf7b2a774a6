/** Who issued the plan, when, under which number and title (Decree 30/2020): what is printed only. */
import { dayOf, type Day } from '#domain/calendar/day.ts';
import type { Finding, PlanDocument } from '#domain/plan/plan.ts';
import { fold } from '#domain/text/vietnamese.ts';
import { readIssuer } from './issuer.ts';
import { readRecipients } from './recipients.ts';
import { readSigner } from './signer.ts';
import type { Words } from './words.ts';

const numbered = /(?:(?:^|\s)Số\s*:\s*|^Số\s+)(\d{1,6})\s*\/\s*([A-ZĐ][A-ZĐ\d-]{1,30})/iu;
/** "(Ban hành kèm theo Kế hoạch số 123 /KH-UBND ngày 11/6/2020 …)" over an appendix. */
const cited =
  /kèm theo Kế hoạch số\s*:?\s*(\d{1,6})\s*\/\s*([A-ZĐ][A-ZĐ\d-]{1,30})\s+ngày\s+(\d{1,2})\s*(?:\/|tháng)\s*(\d{1,2})\s*(?:\/|năm)\s*(\d{4})/iu;
const dated =
  /(?:(\p{Lu}[\p{L} .]{1,40}?)\s*,\s*)?ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/u;

/** The letterhead and the title stand within this many paragraphs of the start. */
const headLength = 40;

function firstMatch(words: readonly Words[], pattern: RegExp): RegExpExecArray | null {
  for (const { text } of words) {
    const match = pattern.exec(text.slice(0, 400));
    if (match) return match;
  }
  return null;
}

const dayFrom = (date?: string, month?: string, year?: string): Day | null =>
  dayOf(Number(year), Number(month), Number(date));

const startsBody =
  /^(?:căn cứ|thực hiện|để |năm \d{4}\s*[,.:]|triển khai|nhằm|trên cơ sở|theo |ubnd |ủy ban|thời gian qua|[ivx]+\s*[.)]\s|\d+\s*[.)]\s|phần )/iu;

/** A bracket, a rule under the title, a numbered heading, a ground, an addressee. */
const notOfTitle = /^(?:\(|[-–—_*\s]+$|[IVX]+\s*[.)]\s|\d+\s*[.)]\s|căn cứ|kính gửi)/iu;

export interface TitleStart {
  /** The paragraph in which it goes on. */
  at: number;
  /** What stands of it behind the kind of paper. */
  begun: readonly string[];
}

/** Where the title begins: behind "KẾ HOẠCH" in the same line or on the next one. */
function titleStart(words: readonly Words[]): TitleStart | null {
  const alone = words.findIndex(({ text }) => text === 'KẾ HOẠCH');
  if (alone >= 0) return { at: alone + 1, begun: [] };
  const joined = words.findIndex(({ text }) => /^KẾ HOẠCH \S/u.test(text));
  if (joined >= 0) return { at: joined + 1, begun: [words[joined]?.text.slice(9) ?? ''] };
  const small = words.findIndex(({ text }) => /^kế hoạch$/iu.test(text));
  return small < 0 ? null : { at: small + 1, begun: [] };
}

/** The lines of the title, up to the first blank line, bracket or the body. */
export function titleFrom(words: readonly Words[], start: TitleStart): string {
  const lines = [...start.begun];
  for (const { text, adjacent } of words.slice(start.at, start.at + 4)) {
    // "Thực hiện …" may begin a title as well as the body: the first line is the title's.
    const goesOn = lines.length === 0 || (adjacent && !startsBody.test(text));
    if (!goesOn || notOfTitle.test(text) || text.length > 400) break;
    lines.push(text);
  }
  return lines.join(' ');
}

function readTitle(words: readonly Words[]): string {
  const start = titleStart(words);
  return start === null ? '' : titleFrom(words, start);
}

const missing = (code: string, what: string): Finding => ({
  code,
  severity: 'warning',
  node: null,
  line: null,
  message: `Không tìm thấy ${what} của kế hoạch trong văn bản; hãy nhập khi xác nhận.`,
});

function headerFindings({ number, issuedOn, title }: PlanDocument): Finding[] {
  return [
    ...(number === '' ? [missing('number-missing', 'số, ký hiệu')] : []),
    ...(issuedOn === null ? [missing('date-missing', 'ngày ban hành')] : []),
    ...(title === '' ? [missing('title-missing', 'tên')] : []),
  ];
}

/** Reads the document's identity. What is not printed stays null (number and title: empty). */
export function readDocument(words: readonly Words[]): {
  document: PlanDocument;
  findings: Finding[];
} {
  const head = words.slice(0, headLength);
  const citation = firstMatch(words, cited);
  const number = firstMatch(head, numbered) ?? citation;
  const date = firstMatch(head, dated);
  const place = date?.[1]?.trim() ?? null;
  const symbol = number?.[2]?.toUpperCase() ?? '';
  const title = readTitle(head);
  const isPlan = symbol.startsWith('KH') || fold(title).includes('ke hoach') || title !== '';
  const document: PlanDocument = {
    type: symbol.split('-')[0] || (isPlan ? 'KH' : ''),
    number: number ? `${number[1]}/${symbol}` : '',
    issuedOn: date
      ? dayFrom(date[2], date[3], date[4])
      : citation
        ? dayFrom(citation[3], citation[4], citation[5])
        : null,
    place,
    issuer: readIssuer(head, symbol, place),
    title,
    signer: readSigner(words),
    recipients: readRecipients(words),
  };
  return { document, findings: headerFindings(document) };
}
