/** Sends a file piece by piece; a lost connection is waited for, and what has arrived is never sent again. */
import { Problem } from '#contract/problem.ts';
import { finishUpload, readUpload, sendPiece, type Upload } from '#contract/upload.ts';
import { ask } from '../../ui/api.ts';

/** Bytes of a piece: some seconds on a slow line, so that the bar moves. */
const pieceSize = 2 * 1024 * 1024;
/** Milliseconds between two tries while there is no connection. */
const pause = 2_000;

export interface Watching {
  signal: AbortSignal;
  onReceived(received: number): void;
  onWaiting(): void;
  onChecking(): void;
}

/** @throws Problem when it is refused, DOMException AbortError when cancelled */
export async function sendUpload(file: File, begun: Upload, watching: Watching): Promise<Upload> {
  const { id: uploadId } = begun;
  const { signal, onReceived, onWaiting, onChecking } = watching;
  let { received } = begun;
  while (received < file.size) {
    signal.throwIfAborted();
    try {
      const piece = new Uint8Array(await file.slice(received, received + pieceSize).arrayBuffer());
      const sent = { file: piece, signal };
      ({ received } = await ask(sendPiece, { uploadId, offset: received }, sent));
    } catch (error) {
      received = await goOnFrom(error, uploadId, received, onWaiting);
    }
    onReceived(received);
  }
  onChecking();
  return ask(finishUpload, { uploadId, sha256: await digestOf(file) }, { signal });
}

/** Where to go on after a piece failed. @throws what is no matter of the line */
async function goOnFrom(
  error: unknown,
  uploadId: number,
  received: number,
  onWaiting: () => void,
): Promise<number> {
  const isOffline = error instanceof TypeError;
  const isBehind = error instanceof Problem && error.code === 'wrong-offset';
  if (!isOffline && !isBehind) throw error;
  if (isOffline) {
    onWaiting();
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  try {
    return (await ask(readUpload, { uploadId })).received;
  } catch (again) {
    if (again instanceof TypeError) return received;
    throw again;
  }
}

/** Undefined where the browser cannot (no secure context, too little memory): the server then has the only one. */
async function digestOf(file: File): Promise<string | undefined> {
  try {
    const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  } catch {
    return undefined;
  }
}
