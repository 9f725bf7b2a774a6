import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { beginUpload, cancelUpload, listUploads, type Upload } from '#contract/upload.ts';
import { tidyFileName } from '#domain/file/name.ts';
import { ask, queryOf, useAsk } from '../../ui/api.ts';
import { useTellProblem } from '../../ui/tell.tsx';
import { sendUpload } from './send-upload.ts';

/** A file on its way from this page. */
export interface Sending {
  key: number;
  name: string;
  size: number;
  received: number;
  /** Once the server knows of it. */
  uploadId?: number;
  at: 'sending' | 'waiting' | 'checking' | 'refused';
  error?: unknown;
}

/** Files on their way: those sent from here, those begun earlier, those that arrived and wait to be filed. */
export function useUploads() {
  const client = useQueryClient();
  const tell = useTellProblem();
  const known = useAsk(listUploads, {});
  const [sending, setSending] = useState<readonly Sending[]>([]);
  const running = useRef(new Map<number, AbortController>());
  const keys = useRef(0);
  const refresh = () => client.invalidateQueries({ queryKey: ['file'] });
  const change = (key: number, to: Partial<Sending>) =>
    setSending((all) => all.map((one) => (one.key === key ? { ...one, ...to } : one)));
  const drop = (key: number) => setSending((all) => all.filter((one) => one.key !== key));

  /** @returns the upload once it is kept; null when it was refused or cancelled */
  const send = async (file: File): Promise<Upload | null> => {
    const key = ++keys.current;
    const stop = new AbortController();
    running.current.set(key, stop);
    const start = { key, name: file.name, size: file.size, received: 0, at: 'sending' } as const;
    setSending((all) => [...all, start]);
    try {
      const begun = await beginOrGoOn(file, await client.fetchQuery(queryOf(listUploads, {})));
      change(key, { received: begun.received, uploadId: begun.id });
      const kept = await sendUpload(file, begun, {
        signal: stop.signal,
        onReceived: (received) => change(key, { received, at: 'sending' }),
        onWaiting: () => change(key, { at: 'waiting' }),
        onChecking: () => change(key, { at: 'checking' }),
      });
      drop(key);
      return kept;
    } catch (error) {
      if (stop.signal.aborted) drop(key);
      else change(key, { at: 'refused', error });
      return null;
    } finally {
      running.current.delete(key);
      await refresh();
    }
  };
  const forget = async (uploadId: number) => {
    await ask(cancelUpload, { uploadId }).catch(tell);
    await refresh();
  };
  const cancel = async ({ key, uploadId }: Sending) => {
    running.current.get(key)?.abort();
    if (uploadId !== undefined) await forget(uploadId);
  };
  const busy = new Set(sending.map(({ uploadId }) => uploadId));
  const earlier = (known.data?.uploads ?? []).filter(({ id }) => !busy.has(id));
  return { sending, earlier, send, cancel, forget, drop };
}

/** The upload of the same name and size that was cut off earlier, else a new one. */
async function beginOrGoOn(file: File, { uploads }: { uploads: Upload[] }): Promise<Upload> {
  const name = tidyFileName(file.name);
  const earlier = uploads.find(
    (one) => one.state === 'open' && one.name === name && one.size === file.size,
  );
  return earlier ?? ask(beginUpload, { name: file.name, size: file.size });
}
