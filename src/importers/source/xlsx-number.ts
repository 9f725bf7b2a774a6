/** Numbers of an Excel file as a person reads them in the cell: exact, never rounded for show. */
import { addDays, day, formatDay } from '#domain/calendar/day.ts';

/** What of a number format changes what the number says. */
export interface NumberFormat {
  kind: 'number' | 'percent' | 'date' | 'month' | 'time';
  /** Decimal places always shown ("0.00": 2); zeros are added, digits never taken away. */
  decimals: number;
  hasTime: boolean;
}

const builtIn = new Map([
  [2, '0.00'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [14, 'd/m/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm'],
  [19, 'h:mm:ss'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'd/m/yyyy h:mm'],
  [39, '#,##0.00'],
  [40, '#,##0.00'],
]);

export const builtInFormat = (id: number): string => builtIn.get(id) ?? 'General';

/** As long as Excel lets a format be. */
const longestFormat = 255;

/** The first section of a format code without its quoted, escaped and bracketed parts. */
const bareFormat = (code: string): string =>
  (
    code
      .slice(0, longestFormat)
      .replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '')
      .split(';')[0] ?? ''
  ).toLowerCase();

function kindOf(bare: string): NumberFormat['kind'] {
  if (bare === '' || bare.includes('general') || bare.includes('@')) return 'number';
  if (bare.includes('%')) return 'percent';
  if (bare.includes('d')) return 'date';
  if (/y|^m+$/.test(bare)) return 'month';
  return /[hs]/.test(bare) ? 'time' : 'number';
}

export function readNumberFormat(code: string): NumberFormat {
  const bare = bareFormat(code);
  return {
    kind: kindOf(bare),
    decimals: /e[+-]/.test(bare) ? 0 : (/\.(0+)/.exec(bare)?.[1]?.length ?? 0),
    hasTime: bare.includes('h'),
  };
}

/** Moves the decimal point: ("0.9", 2) is "90". Digits only, no arithmetic. */
function movePoint(text: string, places: number): string {
  const sign = text.startsWith('-') ? '-' : '';
  const [whole = '0', fraction = ''] = text.slice(sign.length).split('.');
  const point = whole.length + places;
  const digits = (whole + fraction)
    .padEnd(point, '0')
    .padStart(digitsWanted(point, whole, fraction), '0');
  const cut = Math.max(point, 1);
  const before = digits.slice(0, cut).replace(/^0+(?=\d)/, '');
  const after = digits.slice(cut).replace(/0+$/, '');
  return sign + (after === '' ? before : `${before}.${after}`);
}

/** A point at or before the first digit needs zeros in front of it. */
const digitsWanted = (point: number, whole: string, fraction: string): number =>
  point < 1 ? whole.length + fraction.length + 1 - point : 0;

/**
 * A stored number as a plain decimal. Excel stores binary fractions and shows 15 digits of them:
 * 84.640000000000001 is the 84.64 somebody typed. Null when the text is no number.
 */
export function readStoredNumber(stored: string): string | null {
  const value = stored.trim() === '' ? NaN : Number(stored);
  if (!Number.isFinite(value)) return null;
  const [mantissa = '0', exponent = '0'] = String(Number(value.toPrecision(15))).split('e');
  return exponent === '0' ? mantissa : movePoint(mantissa, Number(exponent));
}

function padDecimals(text: string, decimals: number): string {
  const [whole = '0', fraction = ''] = text.split('.');
  return decimals > fraction.length ? `${whole}.${fraction.padEnd(decimals, '0')}` : text;
}

const minutesADay = 1440;
const lastSerial = 2_958_465;
const pad = (value: number): string => String(value).padStart(2, '0');

function showDate(serial: number, format: NumberFormat, since1904: boolean): string {
  const minutes = Math.round(serial * minutesADay);
  const whole = Math.floor(minutes / minutesADay);
  const time = `${pad(Math.floor((minutes % minutesADay) / 60))}:${pad(minutes % 60)}`;
  if (format.kind === 'time') return time;
  // Excel's calendar has a 29/02/1900: the days before it count from one day later.
  const first = since1904 ? '1904-01-01' : whole < 60 ? '1899-12-31' : '1899-12-30';
  const shown = formatDay(addDays(day(first), whole));
  if (format.kind === 'month') return shown.slice(3);
  return format.hasTime && minutes % minutesADay > 0 ? `${shown} ${time}` : shown;
}

/** A stored number in its cell's format: 0.9 as "90%", 43993 as "11/06/2020", 94.6 as "94.60". */
export function showNumber(stored: string, format: NumberFormat, since1904: boolean): string {
  const plain = readStoredNumber(stored);
  if (plain === null) return stored.trim();
  if (format.kind === 'percent') return `${padDecimals(movePoint(plain, 2), format.decimals)}%`;
  if (format.kind === 'number') return padDecimals(plain, format.decimals);
  const serial = Number(plain);
  return serial < 0 || serial > lastSerial ? plain : showDate(serial, format, since1904);
}
