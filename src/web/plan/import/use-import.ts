/** One import from the file to the result; nothing is written before `confirm`. */
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { call } from '#contract/call.ts';
import { importPlan, previewImport } from '#contract/plan.ts';
import type { OutputOf } from '#contract/route.ts';
import { ask } from '../../ui/api.ts';
import type { ChoiceStep, ChosenFile } from '../../ui/import/file-choice.tsx';
import { isCancelled, sendFile } from '../../ui/import/send-file.ts';

export type Preview = OutputOf<typeof previewImport>;
export type Imported = OutputOf<typeof importPlan>;

export type ImportStep =
  | ({ at: 'choose' } & ChoiceStep)
  | { at: 'reading'; name: string; percent: number }
  | { at: 'review'; file: ChosenFile; preview: Preview; isWriting: boolean; problem?: unknown }
  | { at: 'done'; result: Imported };

export interface ImportRun {
  step: ImportStep;
  read: (file: ChosenFile) => Promise<void>;
  cancel: () => void;
  confirm: () => Promise<void>;
  restart: () => void;
}

export function useImport(): ImportRun {
  const client = useQueryClient();
  const [step, setStep] = useState<ImportStep>({ at: 'choose' });
  const running = useRef<AbortController | null>(null);
  const read = async (file: ChosenFile) => {
    const { name } = file;
    const run = new AbortController();
    running.current = run;
    const onSent = (percent: number) => setStep({ at: 'reading', name, percent });
    onSent(0);
    try {
      const options = { file: file.bytes, signal: run.signal };
      const preview = await call(sendFile(onSent), previewImport, { fileName: name }, options);
      setStep({ at: 'review', file, preview, isWriting: false });
    } catch (problem) {
      setStep(
        isCancelled(problem)
          ? { at: 'choose', isCancelled: true }
          : { at: 'choose', problem, name },
      );
    }
  };
  const confirm = async () => {
    if (step.at !== 'review') return;
    const { file, preview } = step;
    setStep({ at: 'review', file, preview, isWriting: true });
    try {
      const seen = { sha256: preview.sha256, version: preview.standing?.version };
      const input = { fileName: file.name, ...seen };
      const result = await ask(importPlan, input, { file: file.bytes });
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
