import * as contract from '#contract/edition-draft.ts';
import { handle, type Handler } from '../http/handle.ts';
import { editDraftHead } from './edit-head.ts';
import { addToDraft, editInDraft, moveInDraft, withdrawFromDraft } from './edit-node.ts';
import { replaceDraftNodes } from './replace-nodes.ts';

export const draftRoutes: readonly Handler[] = [
  handle(contract.editHead, (context) => editDraftHead(context, context.input)),
  handle(contract.replaceNodes, (context) => replaceDraftNodes(context, context.input)),
  handle(contract.addEditionNode, (context) => addToDraft(context, context.input)),
  handle(contract.editEditionNode, (context) => editInDraft(context, context.input)),
  handle(contract.moveEditionNode, (context) => moveInDraft(context, context.input)),
  handle(contract.withdrawEditionNode, (context) => withdrawFromDraft(context, context.input)),
];
