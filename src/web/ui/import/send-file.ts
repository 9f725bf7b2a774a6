import type { Send } from '#contract/call.ts';

/**
 * Sends as `fetch` does, and tells how much of the body has gone out: 0 to 100.
 * @throws TypeError when the server cannot be reached, DOMException AbortError when cancelled.
 */
export const sendFile =
  (onSent: (percent: number) => void): Send =>
  (path, { method, headers, body, signal }) =>
    new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open(method, path);
      for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
      request.upload.onprogress = ({ lengthComputable, loaded, total }) => {
        if (lengthComputable) onSent(Math.floor((loaded / total) * 100));
      };
      request.onload = () =>
        resolve({
          ok: request.status >= 200 && request.status < 300,
          status: request.status,
          json: () => Promise.resolve(request.responseText).then(JSON.parse),
        });
      request.onerror = () => reject(new TypeError('no connection'));
      request.onabort = () => reject(new DOMException('cancelled', 'AbortError'));
      if (signal instanceof AbortSignal) signal.addEventListener('abort', () => request.abort());
      request.send(body as XMLHttpRequestBodyInit);
    });

export const isCancelled = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'AbortError';
