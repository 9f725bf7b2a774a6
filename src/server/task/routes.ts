import * as contract from '#contract/task.ts';
import { handle, type Handler } from '../http/handle.ts';
import { addObligationEntry } from './entry.ts';
import { askForExtension, decideExtensionRequest } from './extend.ts';
import { confirmProposedLinks } from './confirm-links.ts';
import { addTaskLink, decideTaskLink } from './link.ts';
import { moveObligation } from './move.ts';
import { readObligationDetail, readTaskDetail, readTasks } from './read.ts';

export const routes: readonly Handler[] = [
  handle(contract.listTasks, async (context) => ({
    tasks: await readTasks(context, context.input.planId),
  })),
  handle(contract.readTask, (context) => readTaskDetail(context, context.input.taskId)),
  handle(contract.readObligation, (context) =>
    readObligationDetail(context, context.input.obligationId),
  ),
  handle(contract.workOn, (context) =>
    moveObligation(context, { ...context.input, words: context.input.note ?? null }),
  ),
  handle(contract.decideOn, (context) =>
    moveObligation(context, { ...context.input, words: context.input.reason ?? null }),
  ),
  handle(contract.addEntry, (context) => addObligationEntry(context, context.input)),
  handle(contract.askExtension, (context) => askForExtension(context, context.input)),
  handle(contract.decideExtension, (context) => decideExtensionRequest(context, context.input)),
  handle(contract.decideLink, (context) => decideTaskLink(context, context.input)),
  handle(contract.confirmLinks, async (context) => ({
    confirmed: await confirmProposedLinks(context, context.input),
  })),
  handle(contract.addLink, (context) => addTaskLink(context, context.input)),
];
