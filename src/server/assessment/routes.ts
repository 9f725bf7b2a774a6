import * as contract from '#contract/assessment.ts';
import * as moves from '#contract/assessment-move.ts';
import * as threads from '#contract/assessment-thread.ts';
import * as seconds from '#contract/assessment-second.ts';
import * as work from '#contract/assessment-work.ts';
import { Problem } from '#contract/problem.ts';
import { handle, handleTogether, type Handler } from '../http/handle.ts';
import { readNodeAcross } from './across.ts';
import { agreeWithRest } from './agree.ts';
import { readAgreement } from './agreement.ts';
import { readHistory } from './history.ts';
import { moveSheet } from './move.ts';
import { addTotal } from './official-total.ts';
import { readMovesOf, readSheetDetail, readSheets } from './read.ts';
import { saveEntries, saveTogether } from './save.ts';
import { drawSecond, readSeconds, saveSecond } from './second.ts';
import { askAbout, readThreads, replyTo, settleThread } from './thread.ts';
import { readWaiting } from './waiting.ts';
import { workbookRoutes } from './workbook-routes.ts';

const sheetOf = ({ sheetId }: { sheetId: number }) => sheetId;

export const routes: readonly Handler[] = [
  handle(contract.listSheets, async (context) => ({
    sheets: await readSheets(context, context.input.roundId),
  })),
  handle(contract.readSheet, (context) => readSheetDetail(context, context.input.sheetId)),
  handleTogether(contract.saveScore, sheetOf, (contexts, db) =>
    saveTogether(
      db,
      contexts.map((context) => {
        const { sheetId, ...entry } = context.input;
        return { context, sheetId, entries: [entry] };
      }),
    ),
  ),
  handle(contract.saveScores, (context) => {
    const { sheetId, entries } = context.input;
    const ids = new Set(entries.map(({ nodeId }) => nodeId));
    if (ids.size < entries.length)
      throw new Problem('bad-input', {
        faults: [{ path: 'entries', message: 'một tiêu chí đứng hai lần' }],
      });
    return saveEntries(context, sheetId, entries);
  }),
  handle(contract.agreeWithRest, (context) =>
    agreeWithRest(context, context.input.sheetId, context.input.codes),
  ),
  handle(moves.handOn, (context) => moveSheet(context, { ...context.input, action: 'handOn' })),
  handle(moves.sendBack, (context) => moveSheet(context, { ...context.input, action: 'return' })),
  handle(moves.recallSheet, (context) =>
    moveSheet(context, { ...context.input, action: 'recall' }),
  ),
  handle(moves.manageSheet, (context) => moveSheet(context, context.input)),
  handle(moves.addTotal, (context) => addTotal(context, context.input)),
  handle(moves.readMoves, async (context) => ({
    moves: await readMovesOf(context, context.input.sheetId),
  })),
  handle(contract.readScoreHistory, async (context) => ({
    history: await readHistory(context, context.input.sheetId, context.input.nodeId),
  })),
  handle(work.readAcross, (context) =>
    readNodeAcross(context, context.input.roundId, context.input.code),
  ),
  handle(threads.listThreads, async (context) => ({
    threads: await readThreads(context, context.input.sheetId),
  })),
  handle(threads.openThread, (context) => askAbout(context, context.input)),
  handle(threads.replyToThread, (context) => replyTo(context, context.input)),
  handle(threads.settleThread, (context) => settleThread(context, context.input)),
  handle(seconds.listSecond, async (context) => ({
    appraisals: await readSeconds(context, context.input.roundId),
  })),
  handle(seconds.saveSecond, (context) => saveSecond(context, context.input)),
  handle(seconds.drawSecond, (context) => drawSecond(context, context.input)),
  handle(seconds.readAgreement, async (context) => ({
    fields: await readAgreement(context, context.input.roundId),
  })),
  handle(work.readWaiting, async (context) => ({ items: await readWaiting(context) })),
  ...workbookRoutes,
];
