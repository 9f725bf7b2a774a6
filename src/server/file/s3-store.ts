/** The store in a bucket of any S3-compatible service, under the same names as on a disk. */
import { openAsBlob } from 'node:fs';
import { Readable } from 'node:stream';
import { AwsClient } from 'aws4fetch';
import { Problem } from '#contract/problem.ts';
import { placeOf, type FileStore } from './store.ts';

export interface S3Settings {
  /** Without the bucket: "https://s3.tinh.gov.vn". */
  endpoint: string;
  bucket: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
}

/** Milliseconds: the largest file over a slow line within the building. */
const longestWait = 10 * 60_000;

export function openS3Store(settings: S3Settings): FileStore {
  const client = new AwsClient({ ...settings, service: 's3', retries: 0 });
  const base = `${settings.endpoint.replace(/\/+$/, '')}/${settings.bucket}`;
  const ask = async (sha256: string, request: RequestInit): Promise<Response | null> => {
    const address = `${base}/${placeOf(sha256)}`;
    const signal = AbortSignal.timeout(longestWait);
    const answer = await client.fetch(address, { ...request, signal }).catch(unreachable);
    if (answer.ok) return answer;
    await answer.body?.cancel();
    if (answer.status === 404) return null;
    if (answer.status >= 500) return unreachable();
    throw new Error(`the store of files answered ${answer.status} to ${request.method}`);
  };
  return {
    async put(sha256, { path, size }) {
      const kept = await ask(sha256, { method: 'HEAD' });
      if (kept !== null) return requireSize(kept, size);
      // Signed with the digest, so that a service that checks it refuses bytes that are not these.
      const headers = { 'x-amz-content-sha256': sha256 };
      const body = await openAsBlob(path);
      const answer = await ask(sha256, { method: 'PUT', headers, body });
      if (answer === null) throw new Error(`there is no bucket "${settings.bucket}"`);
      await answer.body?.cancel();
    },
    async open(sha256, part) {
      const headers: Record<string, string> =
        part === undefined ? {} : { range: `bytes=${part.start}-${part.end}` };
      const answer = await ask(sha256, { method: 'GET', headers });
      return answer?.body ? Readable.fromWeb(answer.body) : null;
    },
  };
}

function unreachable(): never {
  throw new Problem('not-ready', { detail: 'Kho lưu tệp không trả lời. Hãy thử lại sau ít phút.' });
}

function requireSize(kept: Response, size: number): void {
  const found = Number(kept.headers.get('content-length'));
  if (found !== size) throw new Error(`a kept file has ${found} bytes instead of ${size}`);
}
