import { call } from '#contract/call.ts';
import { importFigures, previewFigures, type FiguresPreview } from '#contract/ministry-file.ts';
import type { OutputOf } from '#contract/route.ts';
import type { Day } from '#domain/calendar/day.ts';
import { ask } from '../../ui/api.ts';
import { useFileImport, type ImportRun, type ReviewStep } from '../../ui/import/use-file-import.ts';

export interface Source {
  source: string;
  sourceOn: Day;
}
export type FigureImport = ImportRun<FiguresPreview, OutputOf<typeof importFigures>, [Source]>;

/** A table of the Ministry's points for an edition. */
export const useFigureImport = (editionId: number): FigureImport =>
  useFileImport({
    preview: ({ name, bytes }, send, signal) =>
      call(send, previewFigures, { editionId, fileName: name }, { file: bytes, signal }),
    write: ({ name, bytes }, { sha256, seen }: FiguresPreview, given: Source) =>
      ask(importFigures, { editionId, fileName: name, sha256, seen, ...given }, { file: bytes }),
  });

export interface ReviewProps {
  step: ReviewStep<FiguresPreview>;
  run: FigureImport;
}
