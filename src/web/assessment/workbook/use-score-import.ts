import {
  importScores,
  previewScores,
  type ScoresImported,
  type ScoresPreview,
} from '#contract/assessment-file.ts';
import { call } from '#contract/call.ts';
import { ask } from '../../ui/api.ts';
import { useFileImport, type ImportRun, type ReviewStep } from '../../ui/import/use-file-import.ts';

export type Take = 'all' | 'good';
export type ScoreImport = ImportRun<ScoresPreview, ScoresImported, [take: Take]>;

/** A workbook of scores into a round. */
export const useScoreImport = (roundId: number): ScoreImport =>
  useFileImport({
    preview: ({ bytes }, send, signal) =>
      call(send, previewScores, { roundId }, { file: bytes, signal }),
    write: ({ name, bytes }, { sha256, seen }: ScoresPreview, take: Take) =>
      ask(importScores, { roundId, fileName: name, sha256, seen, take }, { file: bytes }),
  });

export interface ReviewProps {
  step: ReviewStep<ScoresPreview>;
  run: ScoreImport;
}
