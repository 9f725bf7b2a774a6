/** How columns arrive: points and days as the strings they are, ids and counts as safe numbers. */
import pg from 'pg';

const { builtins } = pg.types;

/** @throws RangeError above 2^53, where a number would silently be another one */
function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a safe integer: ${text}`);
  return value;
}

/** A one-dimensional array of plain values: '{1.50,NULL}'. */
const arrayOf =
  <T>(parse: (text: string) => T) =>
  (text: string): (T | null)[] =>
    text === '{}'
      ? []
      : text
          .slice(1, -1)
          .split(',')
          .map((item) => (item === 'NULL' ? null : parse(item)));

const asText = (text: string): string => text;

const numericArray = 1231;
const dateArray = 1182;
const int8Array = 1016;

const parsers = new Map<number, (text: string) => unknown>([
  [builtins.INT8, safeInteger],
  [builtins.DATE, asText],
  [builtins.NUMERIC, asText],
  [numericArray, arrayOf(asText)],
  [dateArray, arrayOf(asText)],
  [int8Array, arrayOf(safeInteger)],
]);

/** For a pool or a client; the driver's own table stays as it is. */
export const columnTypes = {
  getTypeParser: ((id: number, format?: 'text' | 'binary') =>
    format === 'binary'
      ? pg.types.getTypeParser(id, 'binary')
      : (parsers.get(id) ?? pg.types.getTypeParser(id, 'text'))) as typeof pg.types.getTypeParser,
};
