import * as contract from '#contract/rubric.ts';
import { handle, handleShared, type Handler } from '../http/handle.ts';
import { confirmProposedLeads, setNodeLead } from './lead.ts';
import { readNodeDetail } from './node-detail.ts';
import { renameNode } from './rename.ts';
import { decideSurvey } from './survey.ts';
import { readPlanTree } from './tree.ts';

export const routes: readonly Handler[] = [
  handleShared(contract.readTree, ({ db, input, day }) => readPlanTree(db, input.planId, day)),
  handle(contract.readNode, ({ db, input, day }) => readNodeDetail(db, input.nodeId, day)),
  handle(contract.setLead, (context) => setNodeLead(context, context.input)),
  handle(contract.confirmLeads, async (context) => ({
    confirmed: await confirmProposedLeads(context, context.input),
  })),
  handle(contract.decideSurvey, (context) => decideSurvey(context, context.input)),
  handle(contract.renameNode, (context) => renameNode(context, context.input)),
];
