import { useState } from 'react';
import type { Upload } from '#contract/upload.ts';
import { useUploads } from './use-uploads.ts';

/** Files sent one after the other; those that have arrived wait in a line to be filed as documents. */
export function useFiling() {
  const uploads = useUploads();
  const [line, setLine] = useState<readonly Upload[]>([]);
  const send = async (files: readonly File[]) => {
    for (const file of files) {
      const kept = await uploads.send(file);
      if (kept !== null) setLine((before) => [...before, kept]);
    }
  };
  return {
    uploads,
    send,
    /** The one that is being filed. */
    composing: line[0] ?? null,
    compose: (upload: Upload) => setLine([upload]),
    next: () => setLine(([, ...rest]) => rest),
    /** The rest stay in the list of what has arrived. */
    stop: () => setLine([]),
  };
}
export type Filing = ReturnType<typeof useFiling>;
