/** One clause of the plan's body read as a quantified target: what, how compared, how much, of which year. */
import type { Comparator, PlanTarget } from '#domain/plan/plan.ts';
import { parseFigure } from '#domain/text/vietnamese.ts';

type Clause = Omit<PlanTarget, 'section' | 'line'>;

const counted =
  'sáng kiến|đơn vị|thủ tục|dịch vụ|hồ sơ|ngày làm việc|cơ quan|điểm|bậc|lần|cuộc|phút|giờ|ngày|lớp|người';
const figure = new RegExp(
  `(?<lead>từ|trên|hơn|ít nhất|tối thiểu|không dưới|không thấp hơn|dưới|tối đa|không quá|không vượt quá|không cao hơn)?\\s*` +
    `(?<value>\\d{1,9}(?:[.,]\\d{1,6})?)\\s*(?<unit>%|(?:${counted})(?![\\p{L}]))` +
    `(?<tail>\\s*(?:trở lên|trở xuống|hoặc vượt|hoặc cao hơn))?`,
  'iu',
);

const comparators: readonly [RegExp, Comparator][] = [
  [/trở lên|hoặc vượt|hoặc cao hơn/iu, 'gte'],
  [/trở xuống/iu, 'lte'],
  [/^(?:ít nhất|tối thiểu|không dưới|không thấp hơn)/iu, 'gte'],
  [/^(?:tối đa|không quá|không vượt quá|không cao hơn)/iu, 'lte'],
  [/^(?:trên|hơn)/iu, 'gt'],
  [/^dưới/iu, 'lt'],
];

const comparatorOf = (match: RegExpExecArray): Comparator => {
  const words = `${match.groups?.lead ?? ''} ${match.groups?.tail ?? ''}`.trim();
  return comparators.find(([pattern]) => pattern.test(words))?.[1] ?? 'eq';
};

const versus = /\s*so với (?:cùng kỳ )?năm\s+(\d{4})/iu;
const verb =
  '(?:đảm bảo|bảo đảm|hoàn thành|thực hiện|tổ chức|triển khai|tiếp tục|phấn đấu|đạt(?: tỷ lệ)?|có hiệu quả|hiệu quả|toàn diện|kịp thời|chất lượng|đầy đủ|duy trì|để|và|có)';
const leadingVerbs = new RegExp(`^(?:${verb}[\\s,]+)+`, 'iu');
const trailingVerbs = new RegExp(`(?:[\\s,:]+${verb}|^${verb})+\\s*$`, 'iu');

/** The words around the figure without "đảm bảo", "hoàn thành" and what the paper compares with. */
const subject = (text: string): string =>
  text
    .replace(versus, '')
    .replace(trailingVerbs, '')
    .replace(leadingVerbs, '')
    .replace(/[\s,;:.]+$/, '')
    .trim();

/** The year of "so với năm 2015"; null where the clause compares with none. */
const baseYear = (text: string): number | null => {
  const year = versus.exec(text)?.[1];
  return year === undefined ? null : Number(year);
};

/** "Cắt giảm 20% thời gian" measures both sides; "ít nhất 02 sáng kiến …" what is counted. */
function measureOf(before: string, after: string, unit: string): string {
  if (/^(?:cắt giảm|giảm|tăng|rút ngắn|nâng|tiết kiệm)$/iu.test(before))
    return `${before} ${after}`.trim();
  if (before !== '') return before;
  return unit === '%' ? after : `${unit} ${after}`.trim();
}

function withFigure(text: string): Clause | null {
  const match = figure.exec(text);
  const value = parseFigure(match?.groups?.value ?? '');
  if (!match || value === null) return null;
  const unit = match.groups?.unit?.toLowerCase() ?? '';
  const comparator = comparatorOf(match);
  // A count is a target only with words of comparison; "03 đơn vị" alone is a mention.
  if (unit !== '%' && comparator === 'eq' && !/đạt\s*$/iu.test(text.slice(0, match.index)))
    return null;
  const before = subject(text.slice(0, match.index).replace(/^.*:\s/, ''));
  const after = subject(text.slice(match.index + match[0].length));
  const measure = measureOf(before, after, unit);
  return { text, measure, comparator, value, unit, baseYear: baseYear(text) };
}

function unitOf(measure: string): string {
  if (/^tỷ lệ/iu.test(measure)) return '%';
  return /số người/iu.test(measure) ? 'người' : '';
}

/** "tăng so với năm 2019", "không vượt quá số lượng được giao": a direction or a limit without a figure. */
function withoutFigure(text: string): Clause | null {
  const direction = /\s(tăng|giảm)\s+so với năm\s+\d{4}/iu.exec(text);
  const limit =
    /\s(?:không vượt quá|không quá|không vượt)\s+(?=(?:số|tổng số|mức|chỉ tiêu|định mức|biên chế)\s)/iu.exec(
      text,
    );
  const match = direction ?? limit;
  if (!match) return null;
  const measure = subject(text.slice(0, match.index));
  const falling = /giảm/iu.test(direction?.[1] ?? '');
  const comparator = limit && !direction ? 'lte' : falling ? 'lt' : 'gt';
  return {
    text,
    measure,
    comparator,
    value: null,
    unit: unitOf(measure),
    baseYear: baseYear(text),
  };
}

/** Null when the clause states no target. */
export function readTargetClause(text: string): Clause | null {
  const clause = withFigure(text) ?? withoutFigure(text);
  return clause && clause.measure !== '' ? clause : null;
}
