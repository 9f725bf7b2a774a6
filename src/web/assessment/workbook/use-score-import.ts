/** One workbook from the file to the result; nothing is written before `confirm`. */
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import {
  importScores,
  previewScores,
  type ScoresImported,
  type ScoresPreview,
} from '#contract/assessment-file.ts';
import { call } from '#contract/call.ts';
import type { ChoiceStep, ChosenFile } from '../../ui/import/file-choice.tsx';
import { isCancelled, sendFile } from '../../ui/import/send-file.ts';

export type Take = 'all' | 'good';

export type ImportStep =
  | ({ at: 'choose' } & ChoiceStep)
  | { at: 'reading'; name: string; percent: number }
  | {
      at: 'review';
      file: ChosenFile;
      preview: ScoresPreview;
      isWriting: boolean;
      problem?: unknown;
    }
  | { at: 'done'; result: ScoresImported };

export function useScoreImport(roundId: number) {
  const client = useQueryClient();
  const [step, setStep] = useState<ImportStep>({ at: 'choose' });
  const running = useRef<AbortController | null>(null);
  const tryOut = async (file: ChosenFile) => {
    const { name, bytes } = file;
    const run = new AbortController();
    running.current = run;
    const onSent = (percent: number) => setStep({ at: 'reading', name, percent });
    onSent(0);
    try {
      const options = { file: bytes, signal: run.signal };
      const preview = await call(sendFile(onSent), previewScores, { roundId }, options);
      setStep({ at: 'review', file, preview, isWriting: false });
    } catch (problem) {
      setStep(
        isCancelled(problem)
          ? { at: 'choose', isCancelled: true }
          : { at: 'choose', problem, name },
      );
    }
  };
  const confirm = async (take: Take) => {
    if (step.at !== 'review') return;
    const { file, preview } = step;
    setStep({ at: 'review', file, preview, isWriting: true });
    try {
      const { sha256, seen } = preview;
      const input = { roundId, fileName: file.name, sha256, seen, take };
      const result = await call(
        sendFile(() => {}),
        importScores,
        input,
        { file: file.bytes },
      );
      await client.invalidateQueries();
      setStep({ at: 'done', result });
    } catch (problem) {
      setStep({ at: 'review', file, preview, isWriting: false, problem });
    }
  };
  return {
    step,
    tryOut,
    confirm,
    cancel: () => running.current?.abort(),
    restart: () => setStep({ at: 'choose' }),
  };
}
export type ScoreImport = ReturnType<typeof useScoreImport>;

export interface ReviewProps {
  step: Extract<ImportStep, { at: 'review' }>;
  run: ScoreImport;
}
