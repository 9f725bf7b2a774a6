import * as contract from '#contract/plan.ts';
import { readOverview, readWorklist } from '#contract/overview.ts';
import { Problem } from '#contract/problem.ts';
import { handle, handleShared, type Handler } from '../http/handle.ts';
import { importPlan } from './import-plan.ts';
import { overviewOf } from './overview.ts';
import { previewPlan } from './preview-plan.ts';
import { loadPlans, loadSource } from './queries.ts';
import { readPlanFile } from './read-file.ts';
import { readFile, readPlanDetail, summaryOf } from './read.ts';
import { worklistOf } from './worklist.ts';

export const routes: readonly Handler[] = [
  handle(contract.listPlans, async ({ db }) => ({ plans: (await loadPlans(db)).map(summaryOf) })),
  handleShared(contract.readPlan, ({ db, input }) => readPlanDetail(db, input.planId)),
  handleShared(contract.readSource, async ({ db, input }) => {
    const source = await loadSource(db, input.planId);
    if (source === undefined) throw new Problem('not-found');
    return { fileName: source.file_name, lines: source.lines };
  }),
  handle(contract.downloadDocument, ({ db, input, header }) =>
    readFile(db, input.documentId, header),
  ),
  handle(contract.previewImport, ({ db, file }) => previewPlan(db, file)),
  handle(contract.importPlan, async (context) => {
    const { input, file: content } = context;
    const file = await readPlanFile(content);
    if (file.sha256 !== input.sha256) {
      throw new Problem('conflict', { detail: 'Tệp gửi lên khác với tệp đã chạy thử.' });
    }
    return importPlan({ ...context, personId: context.person.id }, file, {
      fileName: input.fileName,
      content,
      seenVersion: input.version,
    });
  }),
  handleShared(readOverview, (context) => overviewOf(context, context.input.planId)),
  handle(readWorklist, (context) => worklistOf(context, context.input.planId)),
];
