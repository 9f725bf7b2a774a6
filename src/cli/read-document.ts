/** A JSON file of a known shape: the document, or one line that says what is wrong and where. */
import type { z } from 'zod';
import { loadFile } from './load-file.ts';

type ReadFile = (path: string) => Promise<Uint8Array>;

export async function readDocument<T extends z.ZodType>(
  file: string,
  shape: T,
  readFile: ReadFile,
): Promise<z.output<T> | string> {
  const bytes = await loadFile(file, readFile);
  return typeof bytes === 'string' ? bytes : parseDocument(file, bytes, shape);
}

export function parseDocument<T extends z.ZodType>(
  file: string,
  bytes: Uint8Array,
  shape: T,
): z.output<T> | string {
  const given = parseJson(bytes);
  if (given === undefined) return `${file}: không phải tệp JSON (UTF-8) đọc được.`;
  const { data, error } = shape.safeParse(given);
  const [issue] = error?.issues ?? [];
  if (issue === undefined) return data as z.output<T>;
  const place = issue.path.join('.');
  return `${file}: ${place === '' ? '' : `ở "${place}": `}${issue.message}`;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}

/** Our JSON documents are objects: the first sign that is no blank is a brace. */
export const isJsonObject = (bytes: Uint8Array): boolean =>
  bytes.find((byte) => byte > 0x20 && byte < 0x80) === 0x7b;
