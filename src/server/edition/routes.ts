import * as contract from '#contract/edition.ts';
import { asEdition } from '#contract/scoring.ts';
import { checkEdition } from '#domain/rubric/check-edition.ts';
import { diffEditions } from '#domain/rubric/diff.ts';
import { scoreDocument } from '#domain/scoring/score-document.ts';
import { loadWorkingDays } from '../calendar/actions.ts';
import { handle, handleShared, type Handler } from '../http/handle.ts';
import { draftRoutes } from './draft-routes.ts';
import { fileRoutes } from './file-routes.ts';
import { headOf, loadEdition } from './load-edition.ts';
import { publishEdition } from './publish.ts';
import { loadHeads } from './queries.ts';
import { saveDraft } from './save-edition.ts';

export const routes: readonly Handler[] = [
  handleShared(contract.listEditions, async ({ db }) => ({
    editions: (await loadHeads(db)).map(headOf),
  })),
  handleShared(contract.readEdition, async ({ db, input }) => {
    const { row, edition, kept } = await loadEdition(db, input.editionId);
    return {
      head: headOf(row),
      document: edition,
      rows: kept,
      findings: checkEdition(edition),
    };
  }),
  handle(contract.createEdition, async (context) => {
    const draft = asEdition(context.input);
    return { ...(await saveDraft(context, draft)), findings: checkEdition(draft) };
  }),
  handle(contract.copyEdition, async (context) => {
    const { editionId: previousId, indexYear } = context.input;
    const { edition } = await loadEdition(context.db, previousId);
    return saveDraft(context, { ...edition, indexYear }, { previousId });
  }),
  handle(contract.publishEdition, (context) =>
    publishEdition({ ...context, personId: context.person.id }, context.input),
  ),
  handleShared(contract.compareEditions, async ({ db, input }) => {
    const [before, after] = await Promise.all([
      loadEdition(db, input.from),
      loadEdition(db, input.editionId),
    ]);
    return { changes: diffEditions(before.edition, after.edition) };
  }),
  handle(contract.scoreFacts, async ({ db, input }) => {
    const [{ edition }, workingDays] = await Promise.all([
      loadEdition(db, input.editionId),
      loadWorkingDays(db),
    ]);
    return scoreDocument(edition, input.unit, new Map(Object.entries(input.nodes)), workingDays);
  }),
  ...draftRoutes,
  ...fileRoutes,
];
