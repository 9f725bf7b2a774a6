import { call } from '#contract/call.ts';
import { importPlan, previewImport } from '#contract/plan.ts';
import type { OutputOf } from '#contract/route.ts';
import { ask } from '../../ui/api.ts';
import { useFileImport, type ImportRun, type ReviewStep } from '../../ui/import/use-file-import.ts';

export type Preview = OutputOf<typeof previewImport>;
export type Imported = OutputOf<typeof importPlan>;
export type PlanImport = ImportRun<Preview, Imported>;

/** A plan as issued. */
export const useImport = (): PlanImport =>
  useFileImport({
    preview: ({ name, bytes }, send, signal) =>
      call(send, previewImport, { fileName: name }, { file: bytes, signal }),
    write: ({ name, bytes }, { sha256, standing }: Preview) =>
      ask(importPlan, { fileName: name, sha256, version: standing?.version }, { file: bytes }),
  });

export interface ReviewProps {
  step: ReviewStep<Preview>;
  run: PlanImport;
}
