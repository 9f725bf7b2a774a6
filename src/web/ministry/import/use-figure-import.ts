/** One table from the file to the result; nothing is written before `confirm`. */
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Day } from '#domain/calendar/day.ts';
import { importFigures, previewFigures, type FiguresPreview } from '#contract/ministry-file.ts';
import { ask } from '../../ui/api.ts';

export interface ChosenTable {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

export type ImportStep =
  | { at: 'choose'; problem?: unknown }
  | { at: 'trying'; name: string }
  | {
      at: 'review';
      table: ChosenTable;
      preview: FiguresPreview;
      isWriting: boolean;
      problem?: unknown;
    }
  | { at: 'done'; written: number };

export interface Source {
  source: string;
  sourceOn: Day;
}

export function useFigureImport(editionId: number) {
  const client = useQueryClient();
  const [step, setStep] = useState<ImportStep>({ at: 'choose' });
  const tryOut = async (table: ChosenTable) => {
    setStep({ at: 'trying', name: table.name });
    try {
      const input = { editionId, fileName: table.name };
      const preview = await ask(previewFigures, input, { file: table.bytes });
      setStep({ at: 'review', table, preview, isWriting: false });
    } catch (problem) {
      setStep({ at: 'choose', problem });
    }
  };
  const confirm = async (given: Source) => {
    if (step.at !== 'review') return;
    const { table, preview } = step;
    setStep({ ...step, isWriting: true, problem: undefined });
    try {
      const { sha256, seen } = preview;
      const input = { editionId, fileName: table.name, sha256, seen, ...given };
      const { written } = await ask(importFigures, input, { file: table.bytes });
      await client.invalidateQueries();
      setStep({ at: 'done', written });
    } catch (problem) {
      setStep({ ...step, isWriting: false, problem });
    }
  };
  return { step, tryOut, confirm, restart: () => setStep({ at: 'choose' }) };
}
export type FigureImport = ReturnType<typeof useFigureImport>;
