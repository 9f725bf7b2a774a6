/** Content on its way out: whole or one part, always as a download that no browser takes for a page. */
import type { Readable } from 'node:stream';
import { Problem } from '#contract/problem.ts';
import type { FileKind } from '#domain/file/kind.ts';
import { nameToSave } from '#domain/file/name.ts';
import type { RequestContext } from '../http/request-context.ts';
import type { StoredFileRow } from './queries.ts';
import { readRange } from './range.ts';
import type { BytePart } from './store.ts';

type Answering = Pick<RequestContext<unknown>, 'asked' | 'header' | 'status' | 'files'>;

/**
 * @param name as the document's revision has it
 * @throws Problem range-refused; not-found when the store has nothing under the digest
 */
export async function sendStored(
  answering: Answering,
  file: StoredFileRow,
  name: string,
): Promise<Readable | null> {
  const { asked, header, status } = answering;
  const tag = `"${file.sha256}"`;
  setHeaders(header, file, tag, name);
  if (asked('if-none-match') === tag) {
    status(304);
    return null;
  }
  const isSame = (asked('if-range') ?? tag) === tag;
  const range = isSame ? readRange(asked('range'), file.size) : 'whole';
  if (range === 'outside') {
    header('content-range', `bytes */${file.size}`);
    throw new Problem('range-refused');
  }
  return open(answering, file, range === 'whole' ? undefined : range);
}

async function open(
  { files, header, status }: Answering,
  file: StoredFileRow,
  part: BytePart | undefined,
): Promise<Readable> {
  const content = await files.store.open(file.sha256, part);
  if (content === null)
    throw new Problem('not-found', { detail: 'Kho lưu tệp không còn nội dung của tệp này.' });
  if (part === undefined) {
    header('content-length', String(file.size));
  } else {
    status(206);
    header('content-range', `bytes ${part.start}-${part.end}/${file.size}`);
    header('content-length', String(part.end - part.start + 1));
  }
  return content;
}

/** Even opened as a page by mistake it may load, run and send nothing. */
function setHeaders(
  header: Answering['header'],
  file: StoredFileRow,
  tag: string,
  name: string,
): void {
  header('content-type', file.media_type);
  header('content-disposition', disposition(nameToSave(name, file.kind as FileKind)));
  header('x-content-type-options', 'nosniff');
  header('content-security-policy', "default-src 'none'; frame-ancestors 'none'; sandbox");
  header('cross-origin-resource-policy', 'same-origin');
  header('cache-control', 'private, no-cache');
  header('accept-ranges', 'bytes');
  header('etag', tag);
}

/** RFC 6266 and 5987: the Vietnamese name, and one in ASCII for what cannot read it. */
function disposition(name: string): string {
  const plain = name
    .replace(/[đĐ]/g, (letter) => (letter === 'đ' ? 'd' : 'D'))
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
