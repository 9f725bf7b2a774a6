/** One file from its choice to the result; nothing is written before `confirm`. */
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Send } from '#contract/call.ts';
import type { ChoiceStep, ChosenFile } from './file-choice.tsx';
import { isCancelled, sendFile } from './send-file.ts';

export type ImportStep<Preview, Result> =
  | ({ at: 'choose' } & ChoiceStep)
  | { at: 'reading'; name: string; percent: number }
  | ReviewStep<Preview>
  | { at: 'done'; result: Result };

export interface ReviewStep<Preview> {
  at: 'review';
  file: ChosenFile;
  preview: Preview;
  isWriting: boolean;
  problem?: unknown;
}

/** How a kind of file is tried, and how it is written as it was seen. */
interface FileImport<Preview, Result, Choice extends unknown[]> {
  preview: (file: ChosenFile, send: Send, signal: AbortSignal) => Promise<Preview>;
  write: (file: ChosenFile, preview: Preview, ...choice: Choice) => Promise<Result>;
}

export interface ImportRun<Preview, Result, Choice extends unknown[] = []> {
  step: ImportStep<Preview, Result>;
  read: (file: ChosenFile) => Promise<void>;
  cancel: () => void;
  confirm: (...choice: Choice) => Promise<void>;
  restart: () => void;
}

export function useFileImport<Preview, Result, Choice extends unknown[]>(
  kind: FileImport<Preview, Result, Choice>,
): ImportRun<Preview, Result, Choice> {
  const client = useQueryClient();
  const [step, setStep] = useState<ImportStep<Preview, Result>>({ at: 'choose' });
  const running = useRef<AbortController | null>(null);
  const read = async (file: ChosenFile) => {
    const { name } = file;
    const run = new AbortController();
    running.current = run;
    const onSent = (percent: number) => setStep({ at: 'reading', name, percent });
    onSent(0);
    try {
      const preview = await kind.preview(file, sendFile(onSent), run.signal);
      setStep({ at: 'review', file, preview, isWriting: false });
    } catch (problem) {
      const refused = isCancelled(problem) ? { isCancelled: true } : { problem, name };
      setStep({ at: 'choose', ...refused });
    }
  };
  const confirm = async (...choice: Choice) => {
    if (step.at !== 'review') return;
    const { file, preview } = step;
    setStep({ at: 'review', file, preview, isWriting: true });
    try {
      const result = await kind.write(file, preview, ...choice);
      await client.invalidateQueries();
      setStep({ at: 'done', result });
    } catch (problem) {
      setStep({ at: 'review', file, preview, isWriting: false, problem });
    }
  };
  return {
    step,
    read,
    confirm,
    cancel: () => running.current?.abort(),
    restart: () => setStep({ at: 'choose' }),
  };
}
